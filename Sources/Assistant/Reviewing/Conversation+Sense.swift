// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Reports
internal import Understanding

/// What an answer comes to, where a flow asks for it.
extension Conversation {
  /// Adds to a reading that its number reaches the target, that only the learner is there, or that its words name nothing.
  func addSense(to reading: inout Reading) {
    let turn = interview.turn
    guard turn.kind == .question else { return }
    if place(of: turn) == "review.value" {
      reading.sense = isReached(reading.words) ? "reached" : nil
    } else if place(of: turn) == "review.people+" {
      reading.sense = namesOnlyTheLearner(reading.words) ? "alone" : nil
    } else if turn.type == .text, Self.namesNothing(reading.words, asked: turn.ask) {
      reading.sense = "nothing"
    }
  }

  private func isReached(_ words: String) -> Bool {
    guard let goal = reviewedGoal(at: interview.turn.key), let context = try? readingContext(),
      let line = LogLine.dated(words, today: context.today, language: context.words).last,
      let value = LogFit(line, goal, 1, plan?.plan ?? base).value?.number
    else { return false }
    return GoalStanding(value, of: goal.measure).isReached
  }

  /// "Just me", or the learner's name and no other. Where somebody leads the plan, "me" may be whoever leads.
  private func namesOnlyTheLearner(_ words: String) -> Bool {
    let isLed = !(interview.setting.facilitator?.name ?? "").isEmpty
    if NamedPerson.isAlone(words) || NamedPerson.isSelf(words) { return !isLed }
    let learner = (plan?.plan ?? base).learner
    let names = [learner.name, learner.preferredName].compactMap { $0?.lowercased() }
    let named = NamedPerson.all(in: words)
    return named.count == 1 && named.allSatisfy { names.contains($0.name.lowercased()) }
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
