// SPDX-License-Identifier: GPL-3.0-or-later

/// A column holds what this program never writes.
struct ColumnFault: Error, Equatable {
  let detail: String
}
