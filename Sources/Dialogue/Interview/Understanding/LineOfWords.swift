// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a line, cut once, in which texts are looked for.
struct LineOfWords {
  private let words: [String]
  /// Where each word stands.
  private let places: [String: [Int]]

  init(_ line: String) {
    words = SpokenClause.words(of: line).map { String($0) }
    places = Dictionary(grouping: words.indices) { [words] in words[$0] }
  }

  /// Whether the words of a text stand beside each other: "art" does not in "party games".
  func holds(_ text: String) -> Bool {
    let text = SpokenClause.words(of: text).map { String($0) }
    guard let first = text.first else { return !words.isEmpty }
    return places[first]?.contains { words[$0...].starts(with: text) } ?? false
  }
}
