// SPDX-License-Identifier: GPL-3.0-or-later

/// Patterns, found by the word that they begin with.
struct WordPatternSet: Equatable, Sendable {
  private var patterns: [String: [WordPattern]] = [:]
  private var firstBytes = FirstBytes([])
  private(set) var vocabulary: Set<String> = []

  init(texts: [String], shortForms: ShortForms) {
    for text in texts {
      let pattern = WordPattern(text, shortForms: shortForms)
      for key in pattern.keys { patterns[key, default: []].append(pattern) }
      pattern.add(to: &vocabulary)
    }
    firstBytes = FirstBytes(patterns.keys)
  }

  func isFound(in spoken: SpokenWords) -> Bool {
    spoken.words.indices.contains { length(at: $0, in: spoken) > 0 }
  }

  /// The words with an empty one in the place of each that a pattern holds, so that what stood around them does not become
  /// neighbours.
  func removed(from spoken: SpokenWords) -> SpokenWords {
    guard !patterns.isEmpty else { return spoken }
    var kept = spoken
    var position = 0
    while position < spoken.words.count {
      let length = length(at: position, in: spoken)
      if length > 0 { kept.remove(position..<position + length) }
      position += max(length, 1)
    }
    return kept
  }

  /// How many words the longest pattern at a position has; 0 when none begins there.
  private func length(at position: Int, in spoken: SpokenWords) -> Int {
    let word = spoken.words[position]
    guard firstBytes.contain(word) else { return 0 }
    let longest = patterns[word]?.reduce(0) { max($0, $1.length(at: position, in: spoken.words)) } ?? 0
    let beginning = spoken.beginnings[position]
    guard !beginning.isEmpty, let begun = patterns[beginning] else { return longest }
    return begun.reduce(longest) { max($0, $1.length(at: position, in: spoken.words)) }
  }
}
