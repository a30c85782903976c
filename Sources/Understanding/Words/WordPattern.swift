// SPDX-License-Identifier: GPL-3.0-or-later

/// Words as a signpost file writes them: `want|wants to ..2 die`, `suicid*`.
///
/// A bar stands between words of which one has to be there, a star at the end of a word for any ending (after at least four
/// letters), and `..2` for up to two words of any kind. Short forms are written out: "don't" is "do not".
struct WordPattern: Equatable, Sendable {
  private enum Element: Equatable, Sendable {
    /// One of the words, or a word that begins with one of the beginnings.
    case word(Set<String>, beginnings: [String])
    case gap(Int)
  }

  /// What a match may span, in words.
  private static let reach = 30
  private let elements: [Element]

  init(_ text: String) {
    let pieces = text.split(separator: " ").map { $0.lowercased() }
    elements = pieces.flatMap { piece -> [Element] in
      if piece.hasPrefix("..") { return [.gap(min(Int(piece.dropFirst(2)) ?? 2, 9))] }
      guard piece.contains("|") || piece.contains("*") else {
        return Contractions.expanded(PlainWords(piece).words).map { .word([$0], beginnings: []) }
      }
      let words = piece.split(separator: "|").map { $0.filter { $0 != "'" && $0 != "’" } }
      let beginnings = words.filter { $0.hasSuffix("*") && $0.count > 4 }.map { String($0.dropLast()) }
      return [.word(Set(words.filter { !$0.hasSuffix("*") }), beginnings: beginnings)]
    }
  }

  /// What a word is looked up by, to find the patterns that may begin with it: the words, and the first letters of beginnings.
  var keys: [String] {
    guard case .word(let words, let beginnings) = elements.first else { return [] }
    return words.sorted() + beginnings.map(Self.beginning)
  }

  /// The key of all words with the same four letters in front.
  static func beginning(_ word: String) -> String { word.prefix(4) + "*" }

  var vocabulary: Set<String> {
    elements.reduce(into: []) { if case .word(let words, _) = $1 { $0.formUnion(words) } }
  }

  /// How many words from a position on are this pattern; 0 when they are not. The longest match counts.
  func length(at position: Int, in words: [String]) -> Int {
    // One bit for each place that has been reached so far.
    var places: UInt32 = 1
    for element in elements {
      switch element {
      case .gap(let most): for _ in 0..<most { places |= places << 1 }
      case .word(let choices, let beginnings):
        var next: UInt32 = 0
        for offset in 0..<min(Self.reach, words.count - position) where places & (1 << UInt32(offset)) != 0 {
          let word = words[position + offset]
          if choices.contains(word) || beginnings.contains(where: word.hasPrefix) { next |= 2 << UInt32(offset) }
        }
        guard next != 0 else { return 0 }
        places = next
      }
    }
    return min(31 - places.leadingZeroBitCount, words.count - position)
  }
}
