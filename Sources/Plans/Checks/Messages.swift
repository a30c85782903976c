// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What the checks say. Each names the thing first, then a remedy says what to do.
enum Messages {
  // Words of the plan as a whole.

  static func requiredIsEmpty(_ name: String, in kind: Kind) -> Message {
    Message(
      say("plans.required-is-empty", "\(name) is empty, and the \(kind.title.lowercased()) needs it"),
      remedy: say("plans.required-is-empty.remedy", "fill it in before you finish"))
  }

  static func statusHasNoReason(_ status: PlanStatus) -> Message {
    Message(
      say("plans.status-has-no-reason", "the plan is \(status.words), and no reason is given"),
      remedy: say("plans.status-has-no-reason.remedy", "say in a sentence why"))
  }

  static var noStrength: Message {
    Message(
      say("plans.no-strength", "no strength is named"),
      remedy: say("plans.no-strength.remedy", "add one thing that goes well; a goal can build on it"))
  }

  static func loadIsNotShared(_ name: String, _ count: Int, of all: Int) -> Message {
    Message(
      say("plans.load-is-not-shared", "\(name) carries \(count) of \(all) tasks"),
      remedy: say("plans.load-is-not-shared.remedy", "ask who else could take one of them"))
  }

  // Gaps and goals.

  static func gapHasNoGoal(_ text: String?) -> Message {
    Message(
      say("plans.gap-has-no-goal", "no goal or intervention works on this gap\(text.map { ": “\($0)”" } ?? "")"),
      remedy: say("plans.gap-has-no-goal.remedy", "link a goal to it, add one, or take the gap out"))
  }

  static var goalAnswersNoGap: Message {
    Message(
      say("plans.goal-answers-no-gap", "the goal is linked to no gap"),
      remedy: say("plans.goal-answers-no-gap.remedy", "say which gap it closes, or why it matters all the same"))
  }

  static func goalIsVague(_ words: [String]) -> Message {
    Message(
      say("plans.goal-is-vague", "the goal is vague: \(listedInQuotes(words))"),
      remedy: say("plans.goal-is-vague.remedy", "say what one would see or count when it is reached"))
  }

  static var goalIsNotMeasurable: Message {
    Message(
      say("plans.goal-is-not-measurable", "the goal cannot be measured"),
      remedy: say("plans.goal-is-not-measurable.remedy", "say what is counted or seen, and how much is enough"))
  }

  static var goalHasNoDueDate: Message {
    Message(
      say("plans.goal-has-no-due-date", "the goal has no date"),
      remedy: say("plans.goal-has-no-due-date.remedy", "set the day by which it is reached"))
  }

  static var goalIsSeveral: Message {
    Message(
      say("plans.goal-is-several", "the sentence seems to hold more than one goal"),
      remedy: say("plans.goal-is-several.remedy", "make each a goal of its own, so that each can be judged"))
  }

  static func strangerAsks(_ questions: [String]) -> Message {
    Message(
      say(
        "plans.stranger-asks", "somebody who does not know the learner would ask: \(questions.joined(separator: " "))"),
      remedy: say("plans.stranger-asks.remedy", "write it so that a stranger could carry it out and judge it"))
  }

  static var strangerAsksWhat: String { say("plans.stranger-asks-what", "what exactly?") }
  static var strangerAsksHowSeen: String { say("plans.stranger-asks-how-seen", "how do I see that it is reached?") }
  static var strangerAsksWhoDoes: String { say("plans.stranger-asks-who-does", "who does what to get there?") }

  static var noBaseline: Message {
    Message(
      say("plans.no-baseline", "the start is not known: there is a target and no baseline"),
      remedy: say("plans.no-baseline.remedy", "measure once, or mark it as not known yet"))
  }

  static var baselineIsNotKnownYet: Message {
    Message(
      say("plans.baseline-is-not-known-yet", "the baseline is still open"),
      remedy: say("plans.baseline-is-not-known-yet.remedy", "measure it before the work begins"))
  }

  static func targetEqualsBaseline(_ start: Double) -> Message {
    Message(
      say("plans.target-equals-baseline", "the target equals the baseline, \(figure(start))"),
      remedy: say("plans.target-equals-baseline.remedy", "aim higher, or say that it should stay as it is"))
  }

  static func targetBelowBaseline(_ target: Double, _ start: Double) -> Message {
    Message(
      say("plans.target-below-baseline", "the target, \(figure(target)), is below the baseline, \(figure(start))"),
      remedy: say("plans.target-below-baseline.remedy", "correct one of them, or say that lower is better"))
  }

  static func targetAboveBaseline(_ target: Double, _ start: Double) -> Message {
    Message(
      say(
        "plans.target-above-baseline",
        "the target, \(figure(target)), is above the baseline, \(figure(start)), and lower is better"),
      remedy: say("plans.target-above-baseline.remedy", "correct one of them, or say that higher is better"))
  }

  static func growthIsSteep(_ pace: Double, _ norm: GrowthNorm) -> Message {
    Message(
      say(
        "plans.growth-is-steep",
        "the goal needs \(figure(pace)) a week; \(figure(norm.ambitiousPerWeek)) counts as ambitious (\(norm.source))"),
      remedy: say("plans.growth-is-steep.remedy", "take a later date or a nearer target, or plan more help"))
  }

  static var carriedGoalIsUnchanged: Message {
    Message(
      say("plans.carried-goal-is-unchanged", "the goal comes from an earlier plan, and nothing says what changes"),
      remedy: say("plans.carried-goal-is-unchanged.remedy", "say what you do differently this time"))
  }

  static func listedInQuotes(_ words: [String]) -> String { words.map(quoted).listed }

  /// A number with at most two digits behind the point.
  static func figure(_ number: Double) -> String { say(number: number, places: 2) }
}
