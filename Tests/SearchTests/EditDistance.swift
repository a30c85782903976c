// SPDX-License-Identifier: GPL-3.0-or-later

/// What `BitEditDistance` is held against.
///
/// The Damerau-Levenshtein distance between words, in its "optimal string alignment" form: the fewest insertions,
/// deletions, replacements and swaps of neighbours, no part being changed twice.
enum EditDistance {
  /// The distance, or nil when it is above `limit`.
  static func between(_ one: String, _ other: String, limit: Int) -> Int? {
    between(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: limit)
  }

  static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int? {
    guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      if let least = current.min(), least > limit { return nil }
      beforeLast = last
      last = current
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
