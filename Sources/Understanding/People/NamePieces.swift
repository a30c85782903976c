// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The words that somebody says about people, cut where one person or remark ends and the next begins.
package struct NamePieces {
  package struct Piece: Equatable {
    /// Without what leads to a name ("with", "its") and what trails behind one ("i guess", "is fine").
    package var text: String
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

  package private(set) var pieces: [Piece] = []

  package init(_ words: String) {
    let line = Self.withCommas(words.replacing("\u{2019}", with: "'").trimmingWhitespace())
    for (number, sentence) in Self.sentences(of: line).enumerated() {
      var before: Substring = ""
      for part in sentence.split(whereSeparator: Self.isMark) {
        add(part, of: sentence, number, isJoined: Self.endsWithJoint(before))
        if part.contains(where: { !$0.isWhitespace && !$0.isPunctuation }) { before = part }
      }
    }
    // "Hi, im Sam", "no, its Jonas": what is said before is no name.
    if pieces.count > 1, Self.isOpening(pieces[0].text) { pieces.removeFirst() }
  }

  private static func isMark(_ letter: Character) -> Bool { ",;&()".contains(letter) }

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
      let (words, excluded) = Exclusion.cut(piece.map(String.init))
      let bare = Bare(words.joined(separator: " "), isFirst: pieces.isEmpty, isBracketed: mark == "(")
      let isEmpty = bare.text.isEmpty || (!excluded.isEmpty && Self.isOpening(bare.text))
      if let last = pieces.indices.last, Self.opensAlternative(bare.text) {
        pieces[last].text += " \(bare.text)"
      } else if !isEmpty {
        pieces.append(
          Piece(
            text: bare.text, isJoined: isJoined && !pieces.isEmpty, opensPart: opensPart, sentence: number,
            isIntroduced: bare.isIntroduced, isSelf: bare.isSelf, isBracketed: mark == "("))
      }
      exclude(excluded, number, opensPart: words.isEmpty, isBracketed: mark == "(")
      (isJoined, opensPart) = (true, false)
    }
  }

  private mutating func exclude(_ names: [String], _ number: Int, opensPart: Bool, isBracketed: Bool) {
    for name in names {
      pieces.append(
        Piece(
          text: Bare(name, isFirst: false, isBracketed: isBracketed).text, isJoined: true, opensPart: opensPart,
          sentence: number, isIntroduced: false, isSelf: false, isExcluded: true))
    }
  }

  /// "My lead - Tom": a dash between blanks stands where a comma could.
  private static func withCommas(_ line: String) -> String {
    [" - ", " \u{2013} ", " \u{2014} "].reduce(line) { $0.replacing($1, with: ", ") }
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

  /// Words without what leads to a name and what trails behind one.
  private struct Bare {
    /// UTF-8 bytes; longer words tell a story, and taking its words off one by one would take long.
    private static let longest = 400

    private(set) var text: String
    private(set) var isIntroduced = false
    private(set) var isSelf = false

    /// - Parameter isFirst: whether the line begins with them.
    init(_ words: String, isFirst: Bool, isBracketed: Bool) {
      guard words.utf8.count <= Self.longest else {
        text = words
        return
      }
      let heard = Language.current.heard
      guard !heard.hears(words.lowercased(), in: .nameSayings, .reproachLeads, .reproachTails) else {
        text = ""
        return
      }
      text = words
      // What stands in brackets is told of somebody: "(only on Mondays)".
      while !isBracketed, let (rest, isSelf) = Self.led(text) {
        (text, isIntroduced) = (rest, true)
        self.isSelf = isSelf
      }
      if isFirst || isIntroduced, let rest = heard.rest(of: text, after: .whoseLeads)?.rest, NamePieces.canBeName(rest)
      {
        text = rest
      }
      text = Self.withoutTails(text)
      while let last = text.last, "!?:".contains(last) { text.removeLast() }
      text = Self.withoutDuty(text.trimmingWhitespace())
    }

    /// "Kev, like i said", "luis again", "the supervisor is one person" say nothing more of anybody.
    private static func withoutTails(_ words: String) -> String {
      let heard = Language.current.heard
      let tails = heard[.nameTails] + heard[.reproachLeads] + heard[.reproachTails] + heard[.oneOfPeople]
      var text = words
      while true {
        let said = text.lowercased()
        if heard.hears(said, in: .nameSayings, .reproachLeads, .reproachTails, .oneOfPeople) { return "" }
        guard let tail = tails.filter({ said.hasSuffix(" \($0)") }).max(by: { $0.count < $1.count }) else {
          return text
        }
        // "The supervisor is one person": what counts people names nobody.
        if heard.hears(tail, in: .oneOfPeople) { return "" }
        text = String(text.dropLast(tail.count)).trimmingWhitespace()
      }
    }

    /// "Tom's job" is Tom.
    private static func withoutDuty(_ text: String) -> String {
      let words = text.split(whereSeparator: \.isWhitespace)
      guard words.count > 1, let last = words.last, Language.current.heard.hears(last.lowercased(), in: .dutyWords),
        case let owner = words[words.count - 2], owner.count > 2, owner.hasSuffix("'s")
      else { return text }
      return (words.dropLast(2) + [owner.dropLast(2)]).joined(separator: " ")
    }

    /// What stands behind words that lead to a name; nil where none do.
    private static func led(_ text: String) -> (rest: String, isSelf: Bool)? {
      let heard = Language.current.heard
      if let named = heard.rest(of: text, after: .nameIntroductions) ?? heard.rest(of: text, after: .otherIntroductions)
      {
        return (named.rest, false)
      }
      // "I am not sure" and "it is a secret" introduce nobody: a name, or what somebody is to the other one, follows.
      if let rest = heard.rest(of: text, after: .introductions)?.rest, NamePieces.canBeName(rest) {
        return (rest, heard.rest(of: text, after: .selfIntroductions) != nil)
      }
      if let rest = heard.rest(of: text, after: .reproachLeads)?.rest { return (rest, false) }
      // "No my mom", but not "no boss".
      if let rest = heard.rest(of: text, after: .noOpenings)?.rest, NamedPerson.isPossessive(rest) {
        return (rest, false)
      }
      // "Just me" says that nobody else is there.
      return NamedPerson.isSelf(text) ? nil : heard.rest(of: text, after: .nameLeads).map { ($0.rest, false) }
    }
  }

  private static func canBeName(_ words: String) -> Bool {
    if words.first?.isUppercase == true || NamedPerson.isPossessive(words) { return true }
    let parts = PersonParts(words)
    if parts.isOfAnother { return true }
    let all = parts.name.lowercased().split(separator: " ")
    guard let first = all.first, all.count <= 3 else { return false }
    return !Language.current.heard.hears(first, in: .noNames)
  }
}
