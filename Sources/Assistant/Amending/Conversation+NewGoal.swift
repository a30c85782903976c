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
      slot.standing == .answered, slot.key != turn.key, let words = Self.newGoal(in: line),
      try Understanding.readsAsGoal(words, context: readingContext())
    else { return nil }
    return Done(value: try change(slot, to: words))
  }

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
