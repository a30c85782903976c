// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands under a heading.
indirect enum Block: Sendable, Equatable {
  /// Text of one or more lines.
  case text(String)
  case facts([Fact])
  case entries([Entry])
  case table(Table)
  /// Drawn where a format can draw.
  case chart(Chart)
  /// Blocks under a small heading.
  case group(String, [Block])

  var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .facts(let facts): facts.isEmpty
    case .entries(let entries): entries.isEmpty
    case .table(let table): table.rows.isEmpty
    case .chart: false
    case .group(_, let blocks): blocks.allSatisfy(\.isEmpty)
    }
  }
}
