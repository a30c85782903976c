// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// The goals of an answer that holds several: "get on varsity track and get a B in bio", "two goals: 1 ... 2 ...".
struct HeardGoals: Equatable {
  /// Each as it can stand alone; none where the answer is one goal.
  let goals: [String]
  /// What stands behind the words that only count goals, or the whole line.
  let words: String

  init(_ line: String, context: ReadingContext) {
    guard line.utf8.count <= Self.longestLine else {
      (goals, words) = ([], line)
      return
    }
    let counted = Self.behindCount(line)
    words = counted ?? line
    let numbered = Self.numbered(words)
    let clause = GoalClause(words, context: context).text
    let items = numbered.isEmpty ? Understanding.read(clause, context: context).items : numbered
    let said = counted == nil && numbered.isEmpty ? Self.withLead(items, of: clause) : items
    let areGoals = counted != nil || said.allSatisfy { Self.standsAlone($0, context) }
    goals = (2...Self.mostCounted).contains(said.count) && areGoals ? said : []
  }

  /// What leads to a list ("get better at") belongs to the first goal.
  private static func withLead(_ items: [String], of text: String) -> [String] {
    var goals = items
    if let first = items.first, let end = text.firstRange(of: first)?.upperBound { goals[0] = String(text[..<end]) }
    return goals
  }

  /// Three words or more, that neither go on with the goal before nor point back to it, nor tell in what order one is done ("and do the
  /// turns first").
  private static func standsAlone(_ goal: String, _ context: ReadingContext) -> Bool {
    let words = goal.spokenWords()
    let heard = Language.current.heard
    guard words.count >= 3, !heard.hears(words[0], in: .goalContinuations),
      !heard.hears(words[words.count - 1], in: .orderJoints)
    else { return false }
    return !words.contains { context.words.contains($0, in: .referringWords) || context.words.contains($0, in: .each) }
  }

  /// "I meant two goals. phlebotomy first": what stands behind the count. Nil where other goals are counted, as in "score two
  /// goals a game".
  static func behindCount(_ line: String) -> String? {
    let heard = Language.current.heard
    let pieces = line.split(whereSeparator: \.isWhitespace)
    for place in pieces.indices.dropFirst().prefix(longestLead) {
      let noun = pieces[place].lowercased().filter(\.isLetter)
      let count = heard.number(pieces[place - 1].lowercased().filter { $0.isLetter || $0.isNumber })
      guard heard.hears(noun, in: .goalNouns), let count, (2...mostCounted).contains(count) else { continue }
      // "I want to score 5 goals" counts none of one's own.
      let leads = pieces[..<(place - 1)].map { String($0).spokenWords().joined() }
      guard leads.allSatisfy({ heard.hears($0, in: .goalCountLeads) }) else { return nil }
      let isClosed = pieces[place].last?.isPunctuation ?? false
      let rest = pieces[(place + 1)...]
      guard let next = rest.first, isClosed || number(next) == 1 else { return nil }
      return rest.joined(separator: " ")
    }
    return nil
  }

  /// "1 get on varsity 2 get a B": what stands behind each of the numbers, which begin with 1 and go on by one.
  private static func numbered(_ line: String) -> [String] {
    let pieces = line.split(whereSeparator: \.isWhitespace)
    guard let first = pieces.first, number(first) == 1 else { return [] }
    var goals: [[Substring]] = []
    for piece in pieces {
      if number(piece) == goals.count + 1 { goals.append([]) } else { goals[goals.count - 1].append(piece) }
    }
    guard goals.count > 1, goals.allSatisfy({ !$0.isEmpty }) else { return [] }
    return goals.map { $0.joined(separator: " ").trimmedForJoining }
  }

  /// "1", "1.", "1)".
  private static func number(_ piece: Substring) -> Int? {
    let digits = piece.prefix(while: \.isNumber)
    let marks = piece.dropFirst(digits.count)
    return marks.allSatisfy { ".):".contains($0) } ? Int(digits) : nil
  }

  /// In bytes: a page is a story.
  private static let longestLine = 1000
  /// Nobody has more in mind.
  private static let mostCounted = 5
  /// In words: "no wait i actually meant" two goals.
  private static let longestLead = 7
}
