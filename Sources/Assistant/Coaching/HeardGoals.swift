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
    words = counted?.words ?? line
    let numbered = NumberedGoals.goals(
      in: words, count: counted?.count, most: Self.mostCounted, context.words)
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

  /// "I meant two goals. phlebotomy first": how many are counted, and what stands behind. Nil where the words before count no goals of
  /// one's own, as in "score two goals a game".
  static func behindCount(_ line: String) -> (count: Int, words: String)? {
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
      guard let next = rest.first, isClosed || NumberedGoals.number(next) == 1 else { return nil }
      return (count, rest.joined(separator: " "))
    }
    return nil
  }

  /// In bytes: a page is a story.
  private static let longestLine = 1000
  /// Nobody has more in mind.
  private static let mostCounted = 5
  /// In words: "no wait i actually meant" two goals.
  private static let longestLead = 7
}
