// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Who comes to the keyboard and says so: "Hello I am the mother of Noor, I take the keyboard now. Can you show what she said?"
struct Visitor: Equatable {
  /// What is told behind the greeting; empty for nothing.
  let rest: String

  /// Nil for other lines: "my mom helps me" greets nobody.
  init?(_ line: String) {
    var start = line.startIndex
    var isSomebody = false
    var greets = false
    for clause in Introduction.clauses(of: line).prefix(Self.longest) {
      guard let range = line[start...].firstRange(of: clause) else { return nil }
      let words = clause.spokenWords()
      let isVisitor = Self.namesKin(words, greets: greets)
      guard isVisitor || Self.isGreeting(words) || Self.isSaying(words) || Self.isOpening(words) else { break }
      greets = greets || Language.current.heard.length(of: .greetings, at: words) > 0
      isSomebody = isSomebody || isVisitor || Self.isSaying(words)
      start = range.upperBound
    }
    guard isSomebody else { return nil }
    rest = String(line[start...].drop { !$0.isLetter && !$0.isNumber }).trimmingWhitespace()
  }

  /// "Hello I am the mother of Noor", "mother here", "its her dad now", "this is mama".
  private static func namesKin(_ words: [String], greets: Bool) -> Bool {
    let heard = Language.current.heard
    var rest = words[...]
    let greeted = heard.length(of: .greetings, at: rest)
    rest = rest.dropFirst(greeted)
    while let first = rest.first, heard.hears(first, in: .noOpenings, .answerOpenings) { rest = rest.dropFirst() }
    let introduced = heard.length(of: .introductions, at: rest)
    rest = rest.dropFirst(introduced)
    // "It's my mom" names a helper.
    if let first = rest.first, heard.hears(first, in: .determiners, .ofAnother) { rest = rest.dropFirst() }
    if let first = rest.first, first.count > 2, first.hasSuffix("s"), rest.count > 1,
      heard.hears(rest[rest.startIndex + 1], in: .kin)
    {
      rest = rest.dropFirst()
    }
    guard let kin = rest.first, heard.hears(kin, in: .kin) else { return false }
    rest = rest.dropFirst()
    // "Of Noor"
    if let link = rest.first, heard.hears(link, in: .shareLinks), rest.count > 1 { rest = rest.dropFirst(2) }
    let isTailed = !rest.isEmpty
    while let length = [HeardList.visitorTails, .keyboardSayings].map({ heard.length(of: $0, at: rest) }).max(),
      length > 0
    {
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty && (greeted > 0 || greets || introduced > 0 || isTailed)
  }

  private static func isGreeting(_ words: [String]) -> Bool {
    Language.current.heard.length(of: .greetings, at: words) == words.count && !words.isEmpty
  }

  /// "No", "oh", before it.
  private static func isOpening(_ words: [String]) -> Bool {
    words.count == 1 && Language.current.heard.hears(words[0], in: .noOpenings, .answerOpenings)
  }

  /// "I take the keyboard now", "no, I meant only to say hello".
  private static func isSaying(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    var rest = words[...]
    while let first = rest.first, heard.hears(first, in: .noOpenings, .answerOpenings) { rest = rest.dropFirst() }
    let length = heard.length(of: .keyboardSayings, at: rest)
    guard length > 0 else { return false }
    return rest.dropFirst(length).allSatisfy { heard.hears($0, in: .visitorTails, .answerTails) }
  }

  /// In clauses: whoever says more tells something.
  private static let longest = 4
}
