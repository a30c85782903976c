// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a line, as they are looked at for an amendment.
struct AmendmentWords {
  let text: String
  let tokens: [Token]
  let words: [String]
  let language: LanguageWords

  /// - Parameter longest: so many words and marks are looked at; who says more tells a story.
  init(_ text: String, _ language: LanguageWords, longest: Int = 80) {
    self.text = text
    self.language = language
    tokens = Array(Token.tokens(of: text).prefix(longest))
    words = tokens.spoken
  }

  var count: Int { words.count }

  /// What is typed from a place on, without what only leads to it.
  func rest(from place: Int) -> String {
    CorrectionLead.cut(from: String(text[tokens[place].range.lowerBound...]), words: language)
  }

  /// The same without what is only said of it behind a mark, and that: "calm" and "that's the main one".
  func withoutRemark(from place: Int) -> (words: String, remark: String?) {
    let mark = words.indices.dropFirst(place + 1).first { next in
      !isSpoken(words[next]) && next + 1 < count
        && max(length(of: .remarkLeads, at: next + 1), length(of: .reasonLeads, at: next + 1)) > 0
    }
    guard let mark else { return (rest(from: place), nil) }
    return (
      CorrectionLead.cut(from: text(of: place..<mark), words: language), text(of: mark + 1..<count)
    )
  }

  /// "It's not 50 %, nobody knows", "the start isn't 4 of 10, it's 3": what shall not stand there, and what shall. Nil for other lines.
  func denied(from start: Int) -> (old: String, words: String)? {
    guard
      let not = words.indices.dropFirst(start).prefix(Self.longestDenied).first(where: {
        isWord(.not, $0) || isWord(.contrastWords, $0)
      }), words[start..<not].allSatisfy(isSpoken),
      let mark = words.indices.dropFirst(not + 2).first(where: {
        !isSpoken(words[$0]) && words[$0] != "%" && words[$0] != "/"
      })
    else { return nil }
    var place = afterMarks(mark)
    while case let length = max(length(of: .correctionLinks, at: place), length(of: .amendmentFillers, at: place)),
      length > 0
    {
      place = afterMarks(place + length)
    }
    guard place < count else { return nil }
    return (text(of: not + 1..<mark), rest(from: place))
  }

  /// More words before the one that denies tell something.
  private static let longestDenied = 5

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

  /// The same, but for signs that stand before an amount: "$385".
  func afterMark(_ start: Int) -> Int {
    var place = start
    while place < count, !isSpoken(words[place]), words[place] != "$" { place += 1 }
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
