// SPDX-License-Identifier: GPL-3.0-or-later

/// Between which percentiles of a norm table a score lies.
public enum PercentileBand: Sendable, Equatable {
  /// Below the lowest percentile of the table.
  case below(Int)
  /// At a percentile or above it, and below the next one of the table.
  case from(Int, below: Int)
  /// At the highest percentile of the table or above it.
  case atOrAbove(Int)

  /// Where a score lies in a table from percentiles to scores; nil for an empty table.
  public init?(of score: Double, in table: [Int: Double]) {
    let rows = table.sorted { $0.key < $1.key }
    guard let lowest = rows.first, let highest = rows.last else { return nil }
    if score < lowest.value {
      self = .below(lowest.key)
    } else if score >= highest.value {
      self = .atOrAbove(highest.key)
    } else {
      let place = rows.lastIndex { $0.value <= score } ?? 0
      self = .from(rows[place].key, below: rows[place + 1].key)
    }
  }
}
