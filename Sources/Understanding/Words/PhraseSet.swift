// SPDX-License-Identifier: GPL-3.0-or-later

/// Phrases of whole words, looked up by their first word.
struct PhraseSet: Equatable, Sendable {
  private let phrases: WordTable<[[String]]>

  init(_ phrases: [[String]]) {
    var starts: [String: [[String]]] = [:]
    for phrase in phrases {
      guard let first = phrase.first else { continue }
      starts[first, default: []].append(phrase)
    }
    for first in starts.keys { starts[first]?.sort { $0.count > $1.count } }
    self.phrases = WordTable(starts)
  }

  init(texts: [String]) { self.init(texts.map { $0.bareWords }) }

  /// How many words the longest phrase at a position has; 0 when none begins there.
  func length(at position: Int, in words: [String]) -> Int {
    guard words.indices.contains(position), let candidates = phrases[words[position]] else { return 0 }
    return candidates.first { words[position...].starts(with: $0) }?.count ?? 0
  }
}
