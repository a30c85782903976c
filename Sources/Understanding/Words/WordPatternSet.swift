// SPDX-License-Identifier: GPL-3.0-or-later

/// Patterns, found by the word that they begin with.
struct WordPatternSet: Equatable, Sendable {
  private var patterns: [String: [WordPattern]] = [:]
  private(set) var vocabulary: Set<String> = []

  init(texts: [String]) {
    for text in texts {
      let pattern = WordPattern(text)
      for key in pattern.keys { patterns[key, default: []].append(pattern) }
      vocabulary.formUnion(pattern.vocabulary)
    }
  }

  func isFound(in words: [String]) -> Bool {
    words.indices.contains { length(at: $0, in: words) > 0 }
  }

  /// The words with an empty one in the place of each that a pattern holds, so that what stood around them does not become
  /// neighbours.
  func removed(from words: [String]) -> [String] {
    var kept = words
    var position = 0
    while position < words.count {
      let length = length(at: position, in: words)
      for place in position..<position + length { kept[place] = "" }
      position += max(length, 1)
    }
    return kept
  }

  /// How many words the longest pattern at a position has; 0 when none begins there.
  private func length(at position: Int, in words: [String]) -> Int {
    let word = words[position]
    guard !word.isEmpty, !patterns.isEmpty else { return 0 }
    let longest = patterns[word]?.reduce(0) { max($0, $1.length(at: position, in: words)) } ?? 0
    guard word.utf8.count >= 4, let begun = patterns[WordPattern.beginning(word)] else { return longest }
    return begun.reduce(longest) { max($0, $1.length(at: position, in: words)) }
  }
}
