// SPDX-License-Identifier: GPL-3.0-or-later

/// Patterns, found by the word that they begin with.
struct WordPatternSet: Equatable, Sendable {
  private let patterns: WordTable<[WordPattern]>

  init(_ patterns: [WordPattern]) {
    var starts: [String: [WordPattern]] = [:]
    for pattern in patterns {
      for key in pattern.keys { starts[key, default: []].append(pattern) }
    }
    self.patterns = WordTable(starts)
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
    let words = spoken.words
    let longest = patterns[words[position]]?.reduce(0) { max($0, $1.length(at: position, in: words)) } ?? 0
    let beginning = spoken.beginnings[position]
    guard !beginning.isEmpty, let begun = patterns[beginning] else { return longest }
    return begun.reduce(longest) { max($0, $1.length(at: position, in: words)) }
  }
}
