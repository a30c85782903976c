// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// A goal that takes the place of another one: what was said of the old one says nothing of it.
extension Conversation {
  /// All that was answered of the old goal is asked for anew, in the order of the flow.
  func clearingOldGoal(with reply: Reply) -> Reply {
    for event in reply.events {
      guard case .answered(let key, let answer, _) = event.kind, let slot = slot(key),
        isExchanged(slot, by: answer.words)
      else { continue }
      return interview.clearing(toldOfGoal(in: slot).map(\.key), with: reply)
    }
    return reply
  }

  /// The goal that another one takes the place of, where it was talked about and not given up: it waits for its turn.
  func goalLeft(at turn: Turn, for words: String) -> String? {
    guard turn.kind == .question, asksOneGoalAtATime, !givesGoalUp, let slot = slot(turn.key),
      isExchanged(slot, by: words), !toldOfGoal(in: slot).isEmpty
    else { return nil }
    return slot.answer?.words
  }

  /// Says of the goal that just gave its place to another that it is not lost.
  func sayWhatWaitsNow(beside slot: FilledSlot) throws {
    guard let old = interview.answerBefore(at: slot.key)?.words, slot.answer?.leftOver.contains(old) == true,
      interview.waitingGoals.contains(old)
    else { return }
    try tell(.remark, Messages.goalWaits(old))
  }

  private func isExchanged(_ slot: FilledSlot, by words: String) -> Bool {
    slot.place?.text == "goal.statement" && slot.answer.map { Self.isOther(words, than: $0.words) } ?? false
  }

  /// What was answered in the pass of a goal beside the goal itself.
  private func toldOfGoal(in slot: FilledSlot) -> [FilledSlot] {
    interview.slots.filter { part in
      part.section == slot.section && part.key.pass == slot.key.pass && part.key != slot.key && part.answer != nil
    }
  }

  /// Whether a goal is another one: it shares no telling word with the old one but such as tell what is done ("get", "pass").
  static func isOther(_ goal: String, than old: String) -> Bool {
    let (new, before) = (tellingThings(goal), tellingThings(old))
    return !new.isEmpty && new.isDisjoint(with: before)
  }

  private static func tellingThings(_ goal: String) -> Set<String> {
    let heard = Language.current.heard
    let words = Interview.contentWords(of: goal).filter { Double($0) == nil }
    let things = words.filter { !heard.hears($0, in: .lightVerbs, .hedges) }
    return LogFit.tellingStems([(things.isEmpty ? words : things).joined(separator: " ")])
  }

  /// "Is it still by 11 December?": the day of the old goal, where it is still to come.
  func dayOfOldGoal(for turn: Turn) -> ToldEarlier? {
    guard let key = turn.key, let day = interview.clearedAnswer(to: key)?.day.flatMap({ CalendarDate($0) }),
      day > world.today
    else { return nil }
    return ToldEarlier(answer: day.words, lead: Messages.stillBy(day))
  }
}
