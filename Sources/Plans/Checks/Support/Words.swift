// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a text, folded to lower case, so that they can be compared as whole words.
struct Words {
  let all: [String]

  init(_ text: String) {
    all = text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { $0.lowercased().filter { $0 != "'" && $0 != "’" } }
      .filter { !$0.isEmpty }
  }

  /// Whether the words of a phrase stand in the text next to each other and whole: "art" is not in "start".
  func contains(_ phrase: String) -> Bool {
    let wanted = Words(phrase).all
    guard let first = wanted.first, wanted.count <= all.count else { return false }
    return (0...(all.count - wanted.count)).contains { start in
      all[start] == first && all[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// Those of the phrases that stand in the text.
  func found(of phrases: [String]) -> [String] { phrases.filter(contains) }

  /// The share of the runs of three words that two texts have in common, 0 to 1 (Jaccard index).
  func likeness(to other: Words) -> Double {
    let own = runs
    let others = other.runs
    let union = own.union(others).count
    return union == 0 ? 0 : Double(own.intersection(others).count) / Double(union)
  }

  /// Its runs of three words.
  var runs: Set<[String]> {
    guard all.count >= 3 else { return [] }
    return Set((0...(all.count - 3)).map { Array(all[$0..<($0 + 3)]) })
  }
}
