// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Reports
internal import Understanding

/// What an answer comes to, where a flow asks for it.
extension Conversation {
  /// Adds to a reading that its number reaches the target, that only the learner is there, or that its words name nothing.
  /// - Parameter typed: the line, with whoever is told to be away.
  func addSense(to reading: inout Reading, typed: String) {
    let turn = interview.turn
    guard turn.kind == .question else { return }
    if place(of: turn) == "review.value" {
      reading.sense = reviewedGoal(at: turn.key).flatMap { sense(of: reading.words, for: $0) }
    } else if place(of: turn) == "review.people+" {
      reading.sense = namesOnlyTheLearner(reading.words, typed: typed) ? .alone : nil
    } else if turn.type == .text, Self.namesNothing(reading.words, asked: turn.ask) {
      reading.sense = .nothing
    }
  }

  /// The same reply, with what numbers come to by then: a target that is raised behind its number is reached no longer.
  func sensing(_ reply: Reply) -> Reply {
    let places = reply.events.compactMap { $0.slot.flatMap { slot($0)?.place?.text } }
    guard places.contains(where: Self.grounds.contains) else { return reply }
    var next = interview
    next.apply(reply.events)
    let numbers = next.slots.filter { $0.place?.text == "review.value" && $0.answer != nil }
    guard !numbers.isEmpty, case let goals = derivedPlan(from: next).goals else { return reply }
    let stale = numbers.compactMap { slot -> (key: SlotKey, sense: AnswerSense?)? in
      guard let answer = slot.answer, let goal = goals.first(where: { $0.id.text == slot.partID }) else { return nil }
      let now = sense(of: answer.words, for: goal)
      return now == answer.sense ? nil : (slot.key, now)
    }
    return interview.sensing(stale, with: reply)
  }

  /// What decides whether a number reaches its target.
  private static let grounds: Set<String> = ["goal.measure", "goal.baseline", "goal.target", "review.value"]

  private func sense(of words: String, for goal: Goal) -> AnswerSense? {
    guard let context = try? readingContext(),
      let line = LogLine.dated(words, today: context.today, language: context.words).last,
      let value = LogFit(line, goal, 1, plan?.plan ?? base).value?.number
    else { return nil }
    return GoalStanding(value, of: goal.measure).isReached ? .reached : nil
  }

  /// "Nothing", and the question said again behind it: "nothing got in the way".
  private static func namesNothing(_ words: String, asked: String) -> Bool {
    let said = words.spokenWords()
    let heard = Language.current.heard
    let opening = heard.length(of: .nothingAnswers, at: said)
    let asked = Set(asked.spokenWords())
    return opening > 0
      && said.dropFirst(opening).allSatisfy { asked.contains($0) || heard.hears($0, in: .hedges, .smallWords) }
  }
}
