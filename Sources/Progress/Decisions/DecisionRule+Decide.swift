// SPDX-License-Identifier: GPL-3.0-or-later

extension DecisionRule {
  /// What the rule suggests in a situation.
  ///
  /// First whether there are points enough; then whether the goal is reached, which poor delivery does not take away; then
  /// whether the intervention was delivered as planned; and only then what the points say.
  public func decide(_ situation: Situation) -> Decision {
    if situation.stage == .baseline { return Decision(suggestion: .wait, grounds: [.baselineOnly]) }
    let fidelity: [Ground] = [situation.fidelity.map(Ground.fidelity) ?? .fidelityUnknown]
    if let reached = reached(situation) { return reached }
    if let lack = lack(situation) { return Decision(suggestion: .wait, grounds: [lack] + fidelity) }
    if situation.stage == .fadeOut { return fading(situation, fidelity) }
    let judged = judge(situation)
    let passed = situation.today - situation.aimline.endDay
    var grounds = judged.grounds + fidelity
    var suggestion = judged.suggestion
    if passed > 0 {
      grounds.append(.dayPassed(days: passed))
      if suggestion == .continue { suggestion = .change }
    }
    if suggestion == .change, let fidelity = situation.fidelity, !fidelity.isEnough { suggestion = .deliver }
    return Decision(suggestion: suggestion, grounds: grounds)
  }

  private func lack(_ situation: Situation) -> Ground? {
    let points = whole(.minimumPoints, or: Trend.fewestPoints)
    if situation.series.count < points { return .tooFewPoints(have: situation.series.count, need: points) }
    let days = whole(.minimumWeeks, or: 0) * 7
    // From the first to the last point of n weekly observations lie n - 1 weeks.
    let have = situation.series.span + 7
    return have < days ? .tooFewDays(have: have, need: days) : nil
  }

  private func reached(_ situation: Situation) -> Decision? {
    let last = situation.series.last(whole(.reached, or: 3)).values
    let target = situation.aimline.target
    guard last.count == whole(.reached, or: 3), last.allSatisfy({ situation.wanted.reaches($0, target) }) else {
      return nil
    }
    return Decision(
      suggestion: situation.stage == .fadeOut ? .end : .fade,
      grounds: [.targetReached(points: last.count, target: target)])
  }

  private func fading(_ situation: Situation, _ fidelity: [Ground]) -> Decision {
    let last = situation.series.last(whole(.reached, or: 3)).values
    let target = situation.aimline.target
    if last.allSatisfy({ !situation.wanted.reaches($0, target) }) {
      return Decision(suggestion: .change, grounds: [.targetLost(points: last.count, target: target)] + fidelity)
    }
    let held = last.count { situation.wanted.reaches($0, target) }
    return Decision(
      suggestion: .continue, grounds: [.level(of: last.count, reached: held, value: target)] + fidelity)
  }
}
