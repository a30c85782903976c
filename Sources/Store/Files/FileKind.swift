// SPDX-License-Identifier: GPL-3.0-or-later

/// What lies at a path.
package enum FileKind: String, Equatable, Sendable {
  case nothing
  case file
  case directory
  case fifo = "named pipe"
  case socket
  case device
  /// It is there, or may be, but we are not allowed to look.
  case hidden
}
