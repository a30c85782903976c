// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The words that somebody says about people, cut where one person or remark ends and the next begins.
package struct NamePieces {
  package struct Piece: Equatable {
    /// Without what leads to a name ("with", "its") and what trails behind one ("i guess", "is fine").
    package var text: String
    /// Where it stands in the line, with what leads to it and what trails.
    var range: Range<String.Index>
    /// Whether a word such as "and" joins it to the one before, rather than a comma alone.
    var isJoined: Bool
    /// Whether it follows a mark at once, with or without such a word.
    var opensPart: Bool
    /// Which sentence it stands in, from 0.
    var sentence: Int
    /// Whether somebody is introduced by it: "its for Tobi".
    var isIntroduced: Bool
    /// Whether somebody says it of themselves: "im his mom".
    var isSelf: Bool
    /// Whether it stands in brackets: "Priya (facilities)".
    var isBracketed = false
    /// Whether somebody is named in it who is not meant: "not my boss", "everyone but dad".
    var isExcluded = false
  }

  /// UTF-8 bytes; longer words without a mark tell a story, and taking its words off one by one would take long.
  private static let longest = 400

  package private(set) var pieces: [Piece] = []
  /// With straight apostrophes.
  let line: String

  package init(_ words: String) {
    line = words.replacing("\u{2019}", with: "'").trimmingWhitespace()
    for (number, sentence) in Self.sentences(of: line).enumerated() {
      var before: Substring = ""
      for part in Self.parts(of: sentence) {
        add(part, of: sentence, number, isJoined: Self.endsWithJoint(before))
        if part.contains(where: { !$0.isWhitespace && !$0.isPunctuation }) { before = part }
      }
    }
    // "Hi, im Sam", "no, its Jonas": what is said before is no name.
    if pieces.count > 1, Self.isOpening(pieces[0].text) { pieces.removeFirst() }
  }

  /// A piece with all that stands around the name.
  package func text(of piece: Piece) -> String { String(line[piece.range]).trimmingWhitespace() }

  /// What stands between the marks. "My lead - Tom": a dash between blanks stands where a comma could.
  private static func parts(of sentence: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = sentence.startIndex
    for place in sentence.indices where isMark(place, in: sentence) {
      parts.append(sentence[start..<place])
      start = sentence.index(after: place)
    }
    return (parts + [sentence[start...]]).filter { !$0.isEmpty }
  }

  private static func isMark(_ place: String.Index, in sentence: Substring) -> Bool {
    ",;&()".contains(sentence[place]) || isDash(place, in: sentence)
  }

  private static func isDash(_ place: String.Index, in sentence: Substring) -> Bool {
    guard place < sentence.endIndex, "-\u{2013}\u{2014}".contains(sentence[place]) else { return false }
    return sentence[..<place].last == " " && sentence[place...].dropFirst().first == " "
  }

  /// The pieces of what stands between two marks.
  private mutating func add(_ part: Substring, of sentence: Substring, _ number: Int, isJoined follows: Bool) {
    let mark = sentence[..<part.startIndex].last
    var isJoined = follows || mark == "&"
    var opensPart = true
    for piece in Self.cutAtJoints(part) {
      if piece.isEmpty {
        isJoined = true
        continue
      }
      let range = piece[0].startIndex..<piece[piece.count - 1].endIndex
      let isStory = line[range].utf8.count > Self.longest
      let (words, excluded) = isStory ? (piece.map(String.init), []) : Exclusion.cut(piece.map(String.init))
      let bare =
        isStory
        ? BareName(story: words.joined(separator: " "))
        : BareName(words.joined(separator: " "), isFirst: pieces.isEmpty, isBracketed: mark == "(")
      let isEmpty = bare.text.isEmpty || (!excluded.isEmpty && Self.isOpening(bare.text))
      if let last = pieces.indices.last, Self.opensAlternative(bare.text) {
        pieces[last].text += " \(bare.text)"
        pieces[last].range = pieces[last].range.lowerBound..<range.upperBound
      } else if !isEmpty {
        pieces.append(
          Piece(
            text: bare.text, range: range, isJoined: isJoined && !pieces.isEmpty, opensPart: opensPart,
            sentence: number,
            isIntroduced: bare.isIntroduced, isSelf: bare.isSelf, isBracketed: mark == "("))
      }
      exclude(excluded, range, number, opensPart: words.isEmpty, isBracketed: mark == "(")
      (isJoined, opensPart) = (true, false)
    }
  }

  private mutating func exclude(
    _ names: [String], _ range: Range<String.Index>, _ number: Int, opensPart: Bool, isBracketed: Bool
  ) {
    for name in names {
      pieces.append(
        Piece(
          text: BareName(name, isFirst: false, isBracketed: isBracketed).text, range: range, isJoined: true,
          opensPart: opensPart, sentence: number, isIntroduced: false, isSelf: false, isExcluded: true))
    }
  }

  /// "Or luis" goes on with "lou" before it.
  private static func opensAlternative(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.count > 1 && Language.current.heard.hears(words[0], in: .eitherWords)
  }

  private static func isOpening(_ words: String) -> Bool {
    Language.current.heard.hears(words.lowercased(), in: .nameLeads, .introductions) || YesNo.alone(words) != nil
  }

  /// Whether a word such as "and" stands at the end, but for a mark: "Priya and, for the first month, Tom".
  private static func endsWithJoint(_ words: Substring) -> Bool {
    Language.current.heard.hears(lastWord(of: words) { $0.isWhitespace || $0.isPunctuation }.lowercased(), in: .joints)
  }

  /// Found from the end, so that a long line is not walked once for each of its marks.
  private static func lastWord(of words: Substring, between isGap: (Character) -> Bool) -> Substring {
    guard let last = words.lastIndex(where: { !isGap($0) }) else { return "" }
    let gap = words[...last].lastIndex(where: isGap)
    return words[(gap.map(words.index(after:)) ?? words.startIndex)...last]
  }

  /// Cut at words such as "and"; an empty piece stands for such a word at the very beginning.
  private static func cutAtJoints(_ part: Substring) -> [[Substring]] {
    var pieces: [[Substring]] = [[]]
    for word in part.split(whereSeparator: \.isWhitespace) {
      let isHalf =
        pieces.last.map { $0.count == 1 && Language.current.heard.hears(bare($0[0]), in: .personTitles) } ?? false
      // "Mr. and Mrs. Abara" share a name.
      if Language.current.heard.hears(word.lowercased(), in: .joints), !isHalf {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    return pieces.last?.isEmpty == true ? pieces.dropLast() : pieces
  }

  private static func bare(_ word: Substring) -> String { word.lowercased().filter(\.isLetter) }

  /// The full stop of "Dr. Lee" and of "Amara B." ends no sentence.
  private static func sentences(of line: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = line.startIndex
    for place in line.indices where ".!?".contains(line[place]) {
      let after = line.index(after: place)
      guard after == line.endIndex || line[after].isWhitespace else { continue }
      // A dash behind it goes on with the sentence.
      if after < line.endIndex, isDash(line.index(after: after), in: line[...]) { continue }
      let word = lastWord(of: line[start..<place], between: \.isWhitespace)
      if line[place] == ".", isShortened(word) { continue }
      sentences.append(line[start..<place])
      start = after
    }
    return (sentences + [line[start...]]).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// "Dr", "B", "Jr", but not "my coach".
  private static func isShortened(_ word: Substring) -> Bool {
    let heard = Language.current.heard
    let said = word.lowercased()
    return word.count == 1 || (heard.hears(said, in: .personTitles, .nameEndings) && !heard.hears(said, in: .relations))
  }

  static func canBeName(_ words: String) -> Bool {
    if words.first?.isUppercase == true || NamedPerson.isPossessive(words) { return true }
    let parts = PersonParts(words)
    if parts.isOfAnother { return true }
    let all = parts.name.lowercased().split(separator: " ")
    guard let first = all.first, all.count <= 3 else { return false }
    return !Language.current.heard.hears(first, in: .noNames)
  }
}
