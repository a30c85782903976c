// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a line, as they are looked at for an amendment.
struct AmendmentWords {
  let text: String
  let tokens: [Token]
  let words: [String]
  let language: LanguageWords

  init(_ text: String, _ language: LanguageWords) {
    self.text = text
    self.language = language
    tokens = Array(Token.tokens(of: text).prefix(Self.longest))
    words = tokens.map { $0.isWord ? $0.bare : $0.plain }
  }

  /// Who says more tells a story.
  private static let longest = 80

  var count: Int { words.count }

  /// What is typed from a place on, without what only leads to it.
  func rest(from place: Int) -> String {
    CorrectionLead.cut(from: String(text[tokens[place].range.lowerBound...]), words: language)
  }

  /// What is typed at some places.
  func text(of places: Range<Int>) -> String {
    places.isEmpty
      ? "" : String(text[tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound])
  }

  func afterMarks(_ start: Int) -> Int {
    var place = start
    while place < count, !isSpoken(words[place]) { place += 1 }
    return place
  }

  /// Behind "please", "can we" and the like.
  func afterOpenings(_ start: Int) -> Int {
    var place = start
    while case let length = length(of: .changeOpenings, at: place), length > 0 { place = afterMarks(place + length) }
    return place
  }

  /// Nothing but marks and polite words follow.
  func isEnd(_ place: Int) -> Bool {
    words.dropFirst(place).allSatisfy { language.contains($0, in: .afterChanges) || !isSpoken($0) }
  }

  /// Nothing follows but polite words, where it is taken from, or a remark: "from the list please", ", one is enough", "because ...".
  func isTail(_ start: Int) -> Bool {
    var place = start
    while place < count {
      if case let length = max(length(of: .removalTails, at: place), length(of: .afterChanges, at: place)), length > 0 {
        place += length
      } else if !isSpoken(words[place]) {
        // What is said behind a mark tells why.
        return true
      } else {
        return length(of: .reasonLeads, at: place) > 0
      }
    }
    return true
  }

  func isSpoken(_ word: String) -> Bool { word.contains { $0.isLetter || $0.isNumber } }
  func length(of list: WordList, at place: Int) -> Int { language.length(of: list, at: place, in: words) }
  func isWord(_ list: WordList, _ place: Int) -> Bool { language.contains(word(place), in: list) }
  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }
}
