// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
package import Progress

/// A suggestion and its grounds in words, as one sentence that a family understands.
package struct DecisionWords: Sendable {
  private let decision: Progress.Decision
  private let wanted: WantedChange
  private let unit: String?

  package init(_ decision: Progress.Decision, wanted: WantedChange, unit: String?) {
    self.decision = decision
    self.wanted = wanted
    self.unit = unit
  }

  /// "7 of the last 8 points lie under the aimline; 9 of 12 sessions were held (75 %): deliver it as planned before judging it."
  package var sentence: String { say("reports.decision-words.sentence", "\(grounds): \(suggestion).") }

  /// What the suggestion rests on.
  package var grounds: String { decision.grounds.map(words).listedLoosely.uppercasedFirst }

  /// What is suggested.
  package var suggestion: String {
    switch decision.suggestion {
    case .wait: say("reports.decision-words.suggestion.wait", "measure on before deciding")
    case .deliver: say("reports.decision-words.suggestion.deliver", "deliver it as planned before judging it")
    case .continue: say("reports.decision-words.suggestion.continue", "go on as planned")
    case .change:
      isLost
        ? say("reports.decision-words.suggestion.change", "bring the help back")
        : say("reports.decision-words.suggestion.change-2", "keep the goal, change what is done for it")
    case .raise: say("reports.decision-words.suggestion.raise", "raise the goal")
    case .fade: say("reports.decision-words.suggestion.fade", "take help back step by step, or raise the goal")
    case .end: say("reports.decision-words.suggestion.end", "end it, the goal holds without help")
    }
  }

  private var isLost: Bool {
    decision.grounds.contains { if case .targetLost = $0 { true } else { false } }
  }

  private func words(_ ground: Ground) -> String {
    switch ground {
    case .tooFewPoints(let have, let need):
      say(
        "reports.decision-words.words.too-few-points",
        "there \(have == 1 ? "is" : "are") \(Messages.points(have)), and the rule asks for \(need)")
    case .tooFewDays(let have, let need):
      say(
        "reports.decision-words.words.too-few-days",
        "the points reach over \(weeks(have)), and the rule asks for \(weeks(need))")
    case .baselineOnly:
      say(
        "reports.decision-words.words.baseline-only",
        "the intervention has not begun, so far there is only the baseline")
    case .fidelity(let fidelity): Messages.fidelity(fidelity)
    case .fidelityUnknown:
      say("reports.decision-words.words.fidelity-unknown", "nobody wrote down how many sessions were held")
    case .side(let all, let worse, let on, let better): side(all, worse: worse, on: on, better: better)
    case .slopes(let trend, let aimline, let method):
      say(
        "reports.decision-words.words.slopes",
        "the trend is \(Messages.perWeek(trend, unit)) (\(Messages.methodWords(method))), the line to the goal asks for \(Figures.change(aimline, places: 2))"
      )
    case .median(let count, let value, let expected):
      say(
        "reports.decision-words.words.median",
        "the median of the last \(count) points is \(Messages.text(value)), the aimline is at \(Messages.text(expected))"
      )
    case .level(let all, let reached, let value):
      say(
        "reports.decision-words.words.level",
        "\(reached) of the last \(all) points have reached \(Messages.with(value, unit))")
    case .targetReached(let points, let target):
      say(
        "reports.decision-words.words.target-reached",
        "the last \(points) points have all reached the target of \(Messages.with(target, unit))")
    case .targetLost(let points, let target):
      say(
        "reports.decision-words.words.target-lost",
        "while help was taken back, the last \(points) points all fell short of the target of \(Messages.with(target, unit))"
      )
    case .dayPassed(let days):
      say(
        "reports.decision-words.words.day-passed",
        "the day of the goal passed \(say("reports.decision-words.words.day-passed-2", days, one: "yesterday", other: "\(days) days ago"))"
      )
    case .noTrend(let refusal): Messages.refusal(refusal)
    }
  }

  private func side(_ all: Int, worse: Int, on: Int, better: Int) -> String {
    let (under, above) = wanted == .increase ? (worse, better) : (better, worse)
    if on == all { return say("reports.decision-words.side", "all of the last \(all) points lie on the aimline") }
    if under >= above {
      return say(
        "reports.decision-words.side.under", under, one: "\(count(under, all)) lies under the aimline",
        other: "\(count(under, all)) lie under the aimline")
    }
    return say(
      "reports.decision-words.side.above", above, one: "\(count(above, all)) lies above the aimline",
      other: "\(count(above, all)) lie above the aimline")
  }

  private func count(_ some: Int, _ all: Int) -> String {
    some == all
      ? say("reports.decision-words.count", "all of the last \(all) points")
      : say("reports.decision-words.count-2", "\(some) of the last \(all) points")
  }

  private func weeks(_ days: Int) -> String {
    let weeks = days / 7
    return weeks < 1
      ? say("reports.decision-words.weeks.weeks", "\(days) days")
      : say("reports.decision-words.weeks.weeks-2", weeks, one: "1 week", other: "\(weeks) weeks")
  }
}
