// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A change of mind about the goal, where more is asked of one: "i changed my mind i wanna do the braiding goal", "can we do the other
/// one first".
struct GoalSwitch: Equatable {
  /// What tells the goal that is wanted; empty for "the other goal".
  private(set) var about = ""
  /// Whether it is called a goal, so that nothing else can be meant.
  private(set) var isCalledGoal = false
  /// Whether the line says that something else was wanted before: "i changed my mind", "instead".
  private(set) var isExchange = false
  /// Whether nothing but a wish names it: "i changed my mind i wanna do hair".
  private(set) var isPlainWish = false

  init?(_ line: String) {
    guard line.utf8.count <= Self.longest else { return nil }
    let heard = Language.current.heard
    var isTurned = false
    for clause in line.split(whereSeparator: { ".,;:!?".contains($0) }) {
      let words = String(clause).spokenWords()
      if let found = Self(words, isTurned: isTurned) {
        self = found
        return
      }
      isTurned = isTurned || words.indices.contains { heard.length(of: .mindChanges, at: words[$0...]) > 0 }
    }
    return nil
  }

  /// In bytes: who says more tells a story.
  private static let longest = 200

  private init?(_ words: [String], isTurned: Bool) {
    let heard = Language.current.heard
    let end = words.firstIndex { heard.hears($0, in: .becauseWords) } ?? words.count
    let said = Array(words[..<end])
    let isTurned = isTurned || said.indices.contains { heard.length(of: .mindChanges, at: said[$0...]) > 0 }
    if let noun = Self.noun(in: said, isTurned: isTurned) {
      let behind = said[(noun.end + 1)...]
      about = said[noun.start..<noun.end].filter { !heard.hears($0, in: .switchOthers) }.joined(separator: " ")
      isCalledGoal = heard.hears(said[noun.end], in: .goalNouns)
      isExchange = isTurned || behind.contains { heard.hears($0, in: .switchEnds) }
      guard isCalledGoal || isExchange || about.isEmpty else { return nil }
      return
    }
    guard isTurned, let start = Self.starts(in: said).last, start < said.count else { return nil }
    let rest = said[start...].reversed().drop { heard.hears($0, in: .switchEnds, .answerTails) }.reversed()
    about = rest.joined(separator: " ")
    (isExchange, isPlainWish) = (true, true)
    guard !about.isEmpty else { return nil }
  }

  /// "(do) the braiding goal (first)": where the words that tell it begin, and the noun behind them. Nothing else stands behind it.
  private static func noun(in words: [String], isTurned: Bool) -> (start: Int, end: Int)? {
    let heard = Language.current.heard
    let starts = Set(starts(in: words) + (isTurned ? [0] : []))
    for end in words.indices.reversed() where heard.hears(words[end], in: .goalNouns, .pickNouns) {
      let behind = words[(end + 1)...]
      guard behind.allSatisfy({ heard.hears($0, in: .switchEnds, .hedges, .answerTails) }) else { return nil }
      let first = starts.filter { $0 < end }.max() ?? end
      let name = words[first..<end].drop { heard.hears($0, in: .determiners) }
      guard !name.isEmpty, name.count < words[first..<end].count, name.count <= longestName else { return nil }
      return (name.startIndex, end)
    }
    return nil
  }

  /// Behind each "i wanna do", "can we", "switch to".
  private static func starts(in words: [String]) -> [Int] {
    let heard = Language.current.heard
    let lead = heard.lengthOfLead(of: words)
    return words.indices.compactMap { place in
      let lists: [HeardList] = [.wishOpenings, .requestLeads, .mindChanges]
      let wish = lists.map { heard.length(of: $0, at: words[place...]) }.max() ?? 0
      let behind = place + wish
      guard wish > 0 || place == lead, behind < words.count else { return nil }
      let verb = heard.length(of: .switchVerbs, at: words[behind...])
      return wish + verb > 0 ? behind + verb : nil
    }
  }

  /// In words.
  private static let longestName = 4
}
