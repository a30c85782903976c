// SPDX-License-Identifier: GPL-3.0-or-later

extension DecisionRule {
  /// What the points alone say.
  func judge(_ situation: Situation) -> Decision {
    switch kind {
    case .trend: judgeTrend(situation)
    case .consecutivePoints: judgePoints(situation)
    case .median: judgeMedian(situation)
    case .level: judgeLevel(situation)
    }
  }

  /// Flatter than the aimline by more than the tolerance: change; steeper by more: raise.
  private func judgeTrend(_ situation: Situation) -> Decision {
    do {
      let trend = try situation.series.trend(.theilSen)
      let needed = situation.aimline.growthPerDay
      let margin = (self[.tolerance] ?? 0) * abs(needed)
      let ahead = situation.wanted.sign * (trend.slope - needed)
      let suggestion: Decision.Suggestion = ahead < -margin ? .change : ahead > margin ? .raise : .continue
      let last = situation.series.last(8)
      return Decision(
        suggestion: suggestion,
        grounds: [
          .slopes(trend: trend.slopePerWeek, aimline: needed * 7, method: .theilSen), side(of: last, situation),
        ])
    } catch {
      return Decision(suggestion: .wait, grounds: [.noTrend(error)])
    }
  }

  private func judgePoints(_ situation: Situation) -> Decision {
    let last = situation.series.last(whole(.points, or: 4))
    let ground = side(of: last, situation)
    guard case .side(let all, let worse, _, let better) = ground else {
      return Decision(suggestion: .wait, grounds: [])
    }
    let suggestion: Decision.Suggestion = worse == all ? .change : better == all ? .raise : .continue
    return Decision(suggestion: suggestion, grounds: [ground])
  }

  private func judgeMedian(_ situation: Situation) -> Decision {
    let last = situation.series.last(whole(.points, or: 3))
    guard let value = last.values.median, let day = last.points.map({ Double($0.day) }).median else {
      return Decision(suggestion: .wait, grounds: [])
    }
    let expected = situation.aimline.value(on: Int(day.rounded(.down)))
    let suggestion: Decision.Suggestion =
      situation.wanted.isBetter(expected, than: value)
      ? .change : situation.wanted.isBetter(value, than: expected) ? .raise : .continue
    return Decision(
      suggestion: suggestion, grounds: [.median(of: last.count, value: value, expected: expected)])
  }

  private func judgeLevel(_ situation: Situation) -> Decision {
    let last = situation.series.last(whole(.points, or: 3))
    let value = self[.value] ?? situation.aimline.target
    let reached = last.values.count { situation.wanted.reaches($0, value) }
    let suggestion: Decision.Suggestion =
      reached == last.count ? .raise : situation.today > situation.aimline.endDay ? .change : .continue
    return Decision(suggestion: suggestion, grounds: [.level(of: last.count, reached: reached, value: value)])
  }

  /// On which side of the aimline the points lie.
  private func side(of series: Series, _ situation: Situation) -> Ground {
    let distances = series.points.map { situation.wanted.sign * ($0.value - situation.aimline.value(on: $0.day)) }
    return .side(
      of: distances.count, worse: distances.count { $0 < 0 }, on: distances.count { $0 == 0 },
      better: distances.count { $0 > 0 })
  }
}
