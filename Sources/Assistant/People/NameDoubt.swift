// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// Why a line where a name is asked for can hardly be one: "math is ok, drawing is better", "good morning", "the usual".
enum NameDoubt: Equatable {
  case greeting
  case number
  /// It says something, or names a thing.
  case sentence
  /// It names what is learned at school, and nothing else.
  case subject
  /// Two people where one is asked for.
  case several([String])

  /// Nil for what may well be a name.
  /// - Parameters:
  ///   - name: what would be kept of the line.
  ///   - isOne: whether only one person can be meant.
  init?(_ line: String, name: String, isOne: Bool) {
    let heard = Language.current.heard
    let said = SpokenName.words(of: line)
    if heard.length(of: .greetings, at: said.map(\.said)) == said.count, !said.isEmpty {
      self = .greeting
    } else if !line.contains(where: \.isLetter) {
      self = .number
    } else if said.allSatisfy(Self.isSubject) {
      self = .subject
    } else if Self.tells(line, said) || Self.isNoName(SpokenName.words(of: name)) {
      self = .sentence
    } else if isOne, case let people = NamedPerson.all(in: line).filter({ !$0.isTyping }), people.count > 1,
      people.allSatisfy({ $0.relation == nil && $0.remarks.isEmpty })
    {
      self = .several(people.map(\.name))
    } else {
      return nil
    }
  }

  /// "i like pizza", "math is ok"; "my name is Kim" and "Will is fine" tell a name.
  private static func tells(_ line: String, _ said: [SpokenName]) -> Bool {
    let heard = Language.current.heard
    let words = said.map(\.said)
    let introduced =
      [HeardList.nameIntroductions, .otherIntroductions, .introductions].map { heard.length(of: $0, at: words) }.max()
      ?? 0
    if introduced > 0 { return false }
    if [HeardList.likingOpenings, .contraryOpenings].contains(where: { heard.rest(of: line, after: $0) != nil }) {
      return true
    }
    guard
      let verb = words.indices.dropFirst().first(where: {
        heard.hears(words[$0], in: .finiteVerbs) && !said[$0].isCapitalized
      })
    else { return false }
    let tail = words[verb...].joined(separator: " ")
    return !heard.hears(tail, in: .nameTails) || said[..<verb].contains { isSubject($0) }
  }

  /// "Math"; "art" and "Science" in capitals may be names.
  private static func isSubject(_ word: SpokenName) -> Bool {
    let heard = Language.current.heard
    return !word.isCapitalized && heard.hears(word.said, in: .schoolSubjects)
      && !heard.hears(word.said, in: .everydayNames)
  }

  /// Words of which one is no name, and more of them than a name has.
  private static func isNoName(_ words: [SpokenName]) -> Bool {
    let heard = Language.current.heard
    guard let first = words.first else { return true }
    if heard.hears(first.said, in: .possessives, .determiners) { return !first.isCapitalized }
    let small = words.filter { !$0.isCapitalized && !heard.hears($0.said, in: .nameParticles, .everydayNames) }
    return small.contains {
      isSubject($0) || heard.hears($0.said, in: .noNames, .functionWords, .personPlaces, .gradeWords)
    }
      || (words.count > longestName && !small.isEmpty)
  }

  /// Of a name without capitals.
  private static let longestName = 4

  /// What is said to it.
  /// - Parameter ask: the question in other words.
  func question(_ line: String, _ ask: String) -> String {
    switch self {
    case .greeting: Messages.greetedBack(ask)
    case .number: Messages.nameIsNumber(ask)
    case .sentence: Messages.noName(line.trimmingWhitespace(), ask)
    case .subject: Messages.nameIsSubject(line.trimmingWhitespace(), ask)
    case .several(let names): Messages.onePlanOnePerson(names)
    }
  }
}
