// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the known name that a mistyped one was meant to be.
public enum Nearness {
  /// The candidate that differs least from `word`, when it differs by at most a third of its letters (and at most
  /// three); ties go to the one that comes first. Words over 64 letters have no near name.
  public static func nearest<Names: Sequence<String>>(to word: String, among candidates: Names) -> String? {
    let letters = Array(word.unicodeScalars.prefix(65))
    guard (1...64).contains(letters.count) else { return nil }
    let tolerance = min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for name in candidates {
      let other = Array(name.unicodeScalars.prefix(65))
      guard abs(other.count - letters.count) <= tolerance else { continue }
      let distance = editDistance(letters, other)
      if distance <= tolerance, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
  private static func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, otherLetter) in other.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == otherLetter ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == otherLetter {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
