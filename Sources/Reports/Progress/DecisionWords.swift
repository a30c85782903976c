// SPDX-License-Identifier: GPL-3.0-or-later

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
  package var sentence: String { "\(grounds): \(suggestion)." }

  /// What the suggestion rests on.
  package var grounds: String { decision.grounds.map(words).joined(separator: "; ").uppercasedFirst }

  /// What is suggested.
  package var suggestion: String {
    switch decision.suggestion {
    case .wait: "measure on before deciding"
    case .deliver: "deliver it as planned before judging it"
    case .continue: "go on as planned"
    case .change: isLost ? "bring the help back" : "keep the goal, change what is done for it"
    case .raise: "raise the goal"
    case .fade: "take help back step by step, or raise the goal"
    case .end: "end it, the goal holds without help"
    }
  }

  private var isLost: Bool {
    decision.grounds.contains { if case .targetLost = $0 { true } else { false } }
  }

  private func words(_ ground: Ground) -> String {
    switch ground {
    case .tooFewPoints(let have, let need):
      "there \(have == 1 ? "is" : "are") \(Messages.points(have)), and the rule asks for \(need)"
    case .tooFewDays(let have, let need): "the points reach over \(weeks(have)), and the rule asks for \(weeks(need))"
    case .baselineOnly: "the intervention has not begun, so far there is only the baseline"
    case .fidelity(let fidelity): Messages.fidelity(fidelity)
    case .fidelityUnknown: "nobody wrote down how many sessions were held"
    case .side(let all, let worse, let on, let better): side(all, worse: worse, on: on, better: better)
    case .slopes(let trend, let aimline, let method):
      "the trend is \(Messages.perWeek(trend, unit)) (\(Messages.methodWords(method))), the line to the goal asks for \(Figures.change(aimline, places: 2))"
    case .median(let count, let value, let expected):
      "the median of the last \(count) points is \(Messages.text(value)), the aimline is at \(Messages.text(expected))"
    case .level(let all, let reached, let value):
      "\(reached) of the last \(all) points have reached \(Messages.with(value, unit))"
    case .targetReached(let points, let target):
      "the last \(points) points have all reached the target of \(Messages.with(target, unit))"
    case .targetLost(let points, let target):
      "while help was taken back, the last \(points) points all fell short of the target of \(Messages.with(target, unit))"
    case .dayPassed(let days): "the day of the goal passed \(days == 1 ? "yesterday" : "\(days) days ago")"
    case .noTrend(let refusal): Messages.refusal(refusal)
    }
  }

  private func side(_ all: Int, worse: Int, on: Int, better: Int) -> String {
    let (under, above) = wanted == .increase ? (worse, better) : (better, worse)
    if on == all { return "all of the last \(all) points lie on the aimline" }
    if under >= above { return "\(count(under, all)) \(lie(under)) under the aimline" }
    return "\(count(above, all)) \(lie(above)) above the aimline"
  }

  private func count(_ some: Int, _ all: Int) -> String {
    some == all ? "all of the last \(all) points" : "\(some) of the last \(all) points"
  }

  private func lie(_ count: Int) -> String { count == 1 ? "lies" : "lie" }

  private func weeks(_ days: Int) -> String {
    let weeks = days / 7
    return weeks < 1 ? "\(days) days" : weeks == 1 ? "1 week" : "\(weeks) weeks"
  }
}
