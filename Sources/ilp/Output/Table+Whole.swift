// SPDX-License-Identifier: GPL-3.0-or-later
internal import Terminal

extension Table {
  /// The least width of a column that is never broken, such as ids that will be copied.
  static let whole = 1_000
}
