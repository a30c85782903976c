// SPDX-License-Identifier: GPL-3.0-or-later

/// What the checks say. Each names the thing first, then a remedy says what to do.
enum Messages {
  // Words of the plan as a whole.

  static func requiredIsEmpty(_ name: String, in kind: Kind) -> Message {
    Message("\(name) is empty, and the \(kind.title.lowercased()) needs it", remedy: "fill it in before you finish")
  }

  static func statusHasNoReason(_ status: PlanStatus) -> Message {
    Message("the plan is \(status.words), and no reason is given", remedy: "say in a sentence why")
  }

  static let noStrength = Message(
    "no strength is named", remedy: "add one thing that goes well; a goal can build on it")

  static func loadIsNotShared(_ name: String, _ count: Int, of all: Int) -> Message {
    Message("\(name) carries \(count) of \(all) tasks", remedy: "ask who else could take one of them")
  }

  // Gaps and goals.

  static func gapHasNoGoal(_ text: String?) -> Message {
    Message(
      "no goal or intervention works on this gap\(text.map { ": “\($0)”" } ?? "")",
      remedy: "link a goal to it, add one, or take the gap out")
  }

  static let goalAnswersNoGap = Message(
    "the goal is linked to no gap", remedy: "say which gap it closes, or why it matters all the same")

  static func goalIsVague(_ words: [String]) -> Message {
    Message(
      "the goal is vague: \(quoted(words))", remedy: "say what one would see or count when it is reached")
  }

  static let goalIsNotMeasurable = Message(
    "the goal cannot be measured", remedy: "say what is counted or seen, and how much is enough")

  static let goalHasNoDueDate = Message("the goal has no date", remedy: "set the day by which it is reached")

  static let goalIsSeveral = Message(
    "the sentence seems to hold more than one goal", remedy: "make each a goal of its own, so that each can be judged")

  static func strangerAsks(_ questions: [String]) -> Message {
    Message(
      "somebody who does not know the learner would ask: \(questions.joined(separator: " "))",
      remedy: "write it so that a stranger could carry it out and judge it")
  }

  static let strangerAsksWhat = "what exactly?"
  static let strangerAsksHowSeen = "how do I see that it is reached?"
  static let strangerAsksWhoDoes = "who does what to get there?"

  static let noBaseline = Message(
    "the start is not known: there is a target and no baseline", remedy: "measure once, or mark it as not known yet")

  static let baselineIsNotKnownYet = Message(
    "the baseline is still open", remedy: "measure it before the work begins")

  static func targetEqualsBaseline(_ start: Double) -> Message {
    Message(
      "the target equals the baseline, \(figure(start))",
      remedy: "aim higher, or say that it should stay as it is")
  }

  static func targetBelowBaseline(_ target: Double, _ start: Double) -> Message {
    Message(
      "the target, \(figure(target)), is below the baseline, \(figure(start))",
      remedy: "correct one of them, or say that lower is better")
  }

  static func targetAboveBaseline(_ target: Double, _ start: Double) -> Message {
    Message(
      "the target, \(figure(target)), is above the baseline, \(figure(start)), and lower is better",
      remedy: "correct one of them, or say that higher is better")
  }

  static func growthIsSteep(_ pace: Double, _ norm: GrowthNorm) -> Message {
    Message(
      "the goal needs \(figure(pace)) a week; \(figure(norm.ambitiousPerWeek)) counts as ambitious (\(norm.source))",
      remedy: "take a later date or a nearer target, or plan more help")
  }

  static let carriedGoalIsUnchanged = Message(
    "the goal comes from an earlier plan, and nothing says what changes",
    remedy: "say what you do differently this time")

  static func quoted(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }

  /// A number with at most two digits behind the point.
  static func figure(_ number: Double) -> String {
    guard let hundredths = Int(exactly: (number * 100).rounded()) else { return number.description }
    return Level.number(Double(hundredths) / 100).text
  }
}
