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
      reading.sense = isReached(reading.words) ? "reached" : nil
    } else if place(of: turn) == "review.people+" {
      reading.sense = namesOnlyTheLearner(reading.words, typed: typed) ? "alone" : nil
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
