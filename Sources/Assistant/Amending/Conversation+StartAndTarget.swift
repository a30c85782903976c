// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Conversation {
  /// "I meant i want 15. 4 is what i got now" where a goal is talked about: each amount where it belongs. Where the start is not asked
  /// for, it is told with the target.
  func hearStartAndTarget(_ line: String) throws -> Done? {
    let turn = interview.turn
    let context = try readingContext()
    guard let told = Understanding.startAndTarget(in: line, context: context),
      let target = goalSlot("goal.target", at: turn), target.standing == .answered || target.key == turn.key
    else { return nil }
    let start = goalSlot("goal.baseline", at: turn)
    let words = start == nil ? Messages.fromTo(told.start, told.target) : told.target
    shownTurn = nil
    if let start, let ending = try change(start, to: told.start) { return Done(value: ending) }
    guard interview.turn.key == target.key else { return Done(value: try change(target, to: words)) }
    return Done(value: try answerLiterally(words))
  }

  private func goalSlot(_ place: String, at turn: Turn) -> FilledSlot? {
    interview.slots.last { slot in
      slot.place?.text == place && slot.section == turn.section?.id
        && (turn.key?.pass == nil || slot.key.pass == turn.key?.pass)
    }
  }
}
