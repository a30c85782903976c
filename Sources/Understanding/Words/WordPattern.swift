// SPDX-License-Identifier: GPL-3.0-or-later

/// Words as a signpost file writes them: `want|wants to ..2 die`, `suicid*`.
///
/// A bar stands between words of which one has to be there, a star at the end of a word for any ending (after at least four
/// letters), and `..2` for up to two words of any kind. Short forms are written out: "don't" is "do not".
struct WordPattern: Equatable, Sendable {
  private enum Element: Equatable, Sendable {
    case word(String)
    /// One of the words, or a word that begins with one of the beginnings.
    case choice(Set<String>, beginnings: [String])
    case gap(Int)
  }

  /// What a match may span, in words.
  private static let reach = 30
  private let elements: [Element]

  init(_ text: String, shortForms: ShortForms) {
    var elements: [Element] = []
    for piece in text.utf8.split(separator: UInt8(ascii: " ")) { Self.add(piece, to: &elements, shortForms) }
    self.elements = elements
  }

  private static func add(_ piece: Substring.UTF8View, to elements: inout [Element], _ shortForms: ShortForms) {
    if piece.starts(with: "..".utf8) {
      elements.append(.gap(min(Int(Substring(piece.dropFirst(2))) ?? 2, 9)))
    } else if piece.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "*") }) {
      elements.append(choice(of: piece))
    } else if piece.allSatisfy(isPlain) {
      let word = String(Substring(piece))
      if let long = shortForms.long(word) { elements += long.map(Element.word) } else { elements.append(.word(word)) }
    } else {
      let words = String(Substring(piece)).bareWords
      elements += shortForms.expanded(words).map(Element.word)
    }
  }

  private static func choice(of piece: Substring.UTF8View) -> Element {
    var words: Set<String> = []
    var beginnings: [String] = []
    for choice in piece.split(separator: UInt8(ascii: "|")) {
      let isBeginning = choice.last == UInt8(ascii: "*")
      let letters = isBeginning ? choice.dropLast() : choice
      let word = letters.allSatisfy(isPlain) ? String(Substring(letters)) : plain(letters)
      if !isBeginning {
        words.insert(word)
      } else if word.count >= 4 {
        beginnings.append(word)
      }
    }
    return .choice(words, beginnings: beginnings)
  }

  private static func plain(_ piece: Substring.UTF8View) -> String {
    Substring(piece).lowercased().filter { $0 != "'" && $0 != "’" }
  }

  /// A small letter or a digit: what most words consist of.
  private static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }

  /// What a word is looked up by, to find the patterns that may begin with it: the words, and the first letters of beginnings.
  var keys: [String] {
    switch elements.first {
    case .word(let word): [word]
    case .choice(let words, let beginnings): words + beginnings.map(Self.beginning)
    case .gap, nil: []
    }
  }

  /// The key of all words with the same four letters in front.
  static func beginning(_ word: String) -> String { word.prefix(4) + "*" }

  /// Adds every word in it.
  func add(to vocabulary: inout Set<String>) {
    for element in elements {
      switch element {
      case .word(let word): vocabulary.insert(word)
      case .choice(let words, _): vocabulary.formUnion(words)
      case .gap: break
      }
    }
  }

  /// How many words from a position on are this pattern; 0 when they are not. The longest match counts.
  func length(at position: Int, in words: [String]) -> Int {
    // One bit for each place that has been reached so far.
    var places: UInt32 = 1
    for element in elements {
      if case .gap(let most) = element {
        for _ in 0..<most { places |= places << 1 }
        continue
      }
      var next: UInt32 = 0
      for offset in 0..<min(Self.reach, words.count - position) where places & (1 << UInt32(offset)) != 0 {
        if Self.matches(words[position + offset], element) { next |= 2 << UInt32(offset) }
      }
      guard next != 0 else { return 0 }
      places = next
    }
    return min(31 - places.leadingZeroBitCount, words.count - position)
  }

  private static func matches(_ word: String, _ element: Element) -> Bool {
    switch element {
    case .word(let own): word == own
    case .choice(let choices, let beginnings): choices.contains(word) || beginnings.contains(where: word.hasPrefix)
    case .gap: true
    }
  }
}
