// SPDX-License-Identifier: GPL-3.0-or-later

/// How a store is opened.
package enum OpeningMode: Equatable, Sendable {
  /// Looks only. A file that is not there is `StoreError.missing`, and nothing is created.
  case readOnly
  /// Reads and saves. A file that is not there is `StoreError.missing`, and nothing is created.
  case readWrite
  /// As `readWrite`; a file that is not there is made, mode 0600 in a directory of mode 0700.
  case createIfMissing
}
