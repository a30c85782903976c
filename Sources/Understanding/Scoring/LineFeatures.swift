// SPDX-License-Identifier: GPL-3.0-or-later

/// What is looked at in a line when it is weighed: its words and their concepts, alone and beside each other, letters in a row.
///
/// The forms, which `scripts/fit-weights` makes alike: `word`, `#concept`, `a+b` beside each other, `a..b` with one word and
/// `a...b` with two words between them, `#a&#b` in one line, `~abcd` letters, `=3` its length, `?`, and `@id` a pattern's rule.
struct LineFeatures {
  /// Each feature once.
  private(set) var hashes: Set<UInt64> = []

  /// - Parameters:
  ///   - words: with short forms written out.
  ///   - patterns: names of rules whose patterns stand in the line.
  init(_ words: ArraySlice<String>, concepts: Concepts, isAsking: Bool, patterns: [String]) {
    hashes.reserveCapacity(32 * words.count)
    let symbols = [["^"]] + words.map { [$0] + concepts.names(of: $0) } + [["$"]]
    for symbol in symbols[1..<symbols.count - 1].joined() { hashes.insert(FeatureHash(symbol).value) }
    addNeighbors(symbols)
    addPairs(Set(symbols.joined().filter(\.isConcept)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for word in words { addLetters(of: word) }
    hashes.insert(FeatureHash("=\(min(words.count / 3, 9))").value)
    if isAsking { hashes.insert(FeatureHash("?").value) }
    for pattern in patterns { hashes.insert(FeatureHash("@" + pattern).value) }
  }

  private mutating func addNeighbors(_ symbols: [[String]]) {
    for (distance, mark) in [(1, "+"), (2, ".."), (3, "...")] where symbols.count > distance {
      for place in 0..<symbols.count - distance {
        for first in symbols[place] {
          var start = FeatureHash(first)
          start.add(mark)
          for second in symbols[place + distance] where distance < 3 || first.isConcept || second.isConcept {
            var hash = start
            hash.add(second)
            hashes.insert(hash.value)
          }
        }
      }
    }
  }

  private mutating func addPairs(_ concepts: [String]) {
    for (place, first) in concepts.enumerated() {
      for second in concepts[(place + 1)...] {
        var hash = FeatureHash(first)
        hash.add("&")
        hash.add(second)
        hashes.insert(hash.value)
      }
    }
  }

  /// Four characters in a row, the ends of the word among them.
  private mutating func addLetters(of word: String) {
    let letters = Array(("<" + word + ">").unicodeScalars)
    guard letters.count >= 4 else { return }
    for start in 0...letters.count - 4 {
      var hash = FeatureHash("~")
      for letter in letters[start..<start + 4] { hash.add(letter) }
      hashes.insert(hash.value)
    }
  }
}

extension String {
  fileprivate var isConcept: Bool { utf8.first == UInt8(ascii: "#") }
}
