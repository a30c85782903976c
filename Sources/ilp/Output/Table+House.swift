// SPDX-License-Identifier: GPL-3.0-or-later
internal import Terminal

extension Table {
  /// The least width of a column that is never broken, such as ids that will be copied.
  static let whole = 1_000

  /// The lines, with everything made visible that could steer a terminal.
  @MainActor
  func lines(in house: House) -> [String] {
    Table(columns: columns, rows: rows.map { $0.map(escapedForDisplay) }).lines(width: house.width)
  }
}
