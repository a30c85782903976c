// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of one kind: what was learned about mothers and hitting is known of fathers and kicking, too.
package struct Concepts: Equatable, Sendable {
  /// The words of each concept.
  package let words: [String: [String]]
  private let names: WordTable<[String]>

  package init(_ words: [String: [String]] = [:]) {
    self.words = words
    var names: [String: [String]] = [:]
    for (concept, words) in words.sorted(by: { $0.key < $1.key }) {
      for word in words { names[word, default: []].append("#" + concept) }
    }
    self.names = WordTable(names)
  }

  /// The concepts of a word, each with "#" in front of it.
  func names(of word: String) -> [String] { names[word] ?? [] }
}
