// SPDX-License-Identifier: GPL-3.0-or-later

/// How far two short words are apart: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, optimal
/// string alignment).
public enum EditDistance {
  /// In letters as they are seen.
  public static func between(_ first: String, _ second: String) -> Int { between(Array(first), Array(second)) }

  /// In whatever words are made of.
  public static func between<Letter: Equatable>(_ first: [Letter], _ second: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (i, x) in first.enumerated() {
      var row = [i + 1]
      for (j, y) in second.enumerated() {
        var best = min(last[j] + (x == y ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, x == second[j - 1], first[i - 1] == y { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
