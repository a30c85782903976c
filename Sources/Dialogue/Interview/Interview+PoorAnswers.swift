// SPDX-License-Identifier: GPL-3.0-or-later

/// Lines that can hardly be meant as an answer: they are asked about before they stand.
extension Interview {
  /// What is said to a line that can hardly be meant as the answer, once: said again, it stands.
  func askForWords(_ step: Step, _ key: SlotKey, _ reading: Reading) -> String? {
    let count = state.refusals[key, default: 0]
    guard !reading.isLiteral, count == 0 || (reading.isFresh && count < Self.mostFollowUps) else { return nil }
    guard step.type.wantsWords else {
      return (isOwnWord(step, key, reading) ? reading.doubt : nil) ?? soundAlone(step, key, reading)
    }
    // "None" is how much, where that is asked for.
    let poor = reading.measure == nil && reading.picked.isEmpty ? poorAnswer(reading.words, step, key) : nil
    return poor?.question(reading.words) ?? reading.doubt
  }

  /// "Hmm" where own words may stand beside choices: a sound is none of them.
  private func soundAlone(_ step: Step, _ key: SlotKey, _ reading: Reading) -> String? {
    let isPicked = step.type == .pick && !reading.picked.isEmpty && reading.picked.allSatisfy { $0.id == nil }
    guard isPicked || isOwnWord(step, key, reading), PoorAnswer(reading.words, for: .text) == .empty else { return nil }
    return PoorAnswer.empty.question(reading.words)
  }

  /// A number alone is no answer in words, but where the example holds one.
  private func poorAnswer(_ words: String, _ step: Step, _ key: SlotKey) -> PoorAnswer? {
    let example = walk.stop(of: key).flatMap { text(step.wording.example, at: $0) }
    let takesNumbers = example.map { !SpokenNumber.all(in: $0).isEmpty } ?? true
    return PoorAnswer(words, for: step.type, takesNumbers: takesNumbers)
  }

  /// How often an answer in words is asked about: then the words stand.
  private static let mostFollowUps = 2

  /// Whether words are none of the choices, where own ones are taken.
  private func isOwnWord(_ step: Step, _ key: SlotKey, _ reading: Reading) -> Bool {
    guard step.type.takesChoices, step.allowsOwnWords, let stop = walk.stop(of: key) else { return false }
    return matcher(of: step, at: stop).sureness(of: reading.words) == .none
  }
}
