// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// "Forget the track. New goal: get a B in bio", where more is asked of a goal: put in the place of that goal.
  func hearNewGoal(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, let pass = turn.section?.pass, pass.fills == "goal",
      let slot = interview.slots.first(where: { $0.pass == pass && $0.place?.text == "goal.statement" }),
      slot.standing == .answered, slot.key != turn.key
    else { return nil }
    givesGoalUp = letsGo(of: slot.answer?.words ?? "", in: line)
    defer { givesGoalUp = false }
    if let words = Self.newGoal(in: line), let named = otherGoal(named: words, than: slot.answer?.words ?? "") {
      return Done(value: try change(slot, to: named))
    }
    if let words = Self.newGoal(in: line), try Understanding.readsAsGoal(words, context: readingContext()) {
      return Done(value: try change(slot, to: words))
    }
    return try goal(insteadOf: slot.answer?.words ?? "", in: line).map { Done(value: try change(slot, to: $0)) }
  }

  /// "Actually forget the track i wanna do bio": what is wanted behind words that let the present goal go. One that was named before
  /// is meant in the words it had.
  private func goal(insteadOf old: String, in line: String) throws -> String? {
    let language = try readingContext().words
    let heard = Language.current.heard
    let pieces = line.split(whereSeparator: \.isWhitespace)
    let words = pieces.map { String($0).spokenWords().joined() }
    guard pieces.count <= Self.longestSwap else { return nil }
    let start = heard.lengthOfLead(of: words)
    let removal = language.length(of: .removalOpenings, at: start, in: words)
    let behindRemoval = words.indices.dropFirst(start + removal + 1)
    let found = behindRemoval.first { place in heard.length(of: .wishOpenings, at: words[place...]) > 0 }
    guard removal > 0, let wish = found else { return nil }
    let named = LogFit.stems(words[(start + removal)..<wish].joined(separator: " "))
    let behind = pieces[(wish + heard.length(of: .wishOpenings, at: words[wish...]))...]
    let new = behind.joined(separator: " ").trimmedForJoining
    guard !named.isDisjoint(with: LogFit.stems(old)), !Interview.contentWords(of: new).isEmpty else { return nil }
    return earlierGoal(about: new) ?? new
  }

  /// In words: who says more tells a story.
  private static let longestSwap = 30

  /// What is called a new goal at the beginning of a line, or of a part of it.
  static func newGoal(in line: String) -> String? {
    var part = line[...]
    for _ in 0..<Self.mostParts {
      part = part.drop { !$0.isLetter && !$0.isNumber }
      let plain = part.replacing(":", with: " ", maxReplacements: 1)
      if let goal = Language.current.heard.rest(of: String(plain), after: .newGoalLeads)?.rest { return goal }
      guard let mark = part.firstIndex(where: { ".!?;,\u{2014}".contains($0) }) else { return nil }
      part = part[mark...]
    }
    return nil
  }

  /// Whoever says so says it soon.
  private static let mostParts = 4
}
