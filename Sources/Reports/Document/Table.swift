// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows under column headings. Every row has as many cells as there are headings.
struct Table: Sendable, Equatable {
  struct Row: Sendable, Equatable {
    let cells: [String]
    /// What else is known of the row; shown below it.
    let facts: [Fact]

    init(_ cells: [String], facts: [Fact] = []) {
      self.cells = cells
      self.facts = facts
    }
  }

  let headings: [String]
  let rows: [Row]
}
