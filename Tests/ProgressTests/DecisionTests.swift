// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct DecisionTests {
  /// From 40 to 70 in ten weeks: 3 a week.
  private let aimline = Aimline(startDay: 0, baseline: 40, endDay: 70, target: 70)
  private let held = Fidelity(sessionsPlanned: 12, sessionsHeld: 11)
  private let missed = Fidelity(sessionsPlanned: 12, sessionsHeld: 9)

  private func situation(
    _ values: [Double], stage: Situation.Stage = .intervention, fidelity: Fidelity? = nil, today: Int = 60
  ) throws -> Situation {
    let points = values.enumerated().compactMap { DataPoint(day: ($0.offset + 1) * 7, value: $0.element) }
    return Situation(
      series: Series(points), stage: stage, aimline: try #require(aimline), fidelity: fidelity, today: today)
  }

  private let flat: [Double] = [42, 41, 43, 42, 44, 43, 43, 44]
  private let along: [Double] = [43, 46, 49, 52, 55, 58, 61, 64]
  private let steep: [Double] = [44, 49, 53, 58, 62, 66, 66, 69]

  @Test(arguments: [DecisionRule.Kind.trend, .consecutivePoints, .median])
  func `each rule suggests a change below the aimline, and a higher goal above it`(kind: DecisionRule.Kind) throws {
    let rule = DecisionRule(standard: kind)
    #expect(rule.decide(try situation(flat, fidelity: held)).suggestion == .change)
    #expect(rule.decide(try situation(along, fidelity: held)).suggestion == .continue)
    #expect(rule.decide(try situation(steep, fidelity: held)).suggestion == .raise)
  }

  @Test func `what was not delivered is delivered before it is judged`() throws {
    let fidelity = try #require(missed)
    let decision = DecisionRule(standard: .consecutivePoints).decide(try situation(flat, fidelity: fidelity))
    #expect(decision.suggestion == .deliver)
    #expect(decision.grounds.contains(.fidelity(fidelity)))
    #expect(decision.grounds.contains(.side(of: 4, worse: 4, on: 0, better: 0)))
  }

  @Test func `growth in spite of poor delivery is no reason to ask for more delivery`() throws {
    #expect(DecisionRule(standard: .trend).decide(try situation(steep, fidelity: missed)).suggestion == .raise)
  }

  @Test func `delivery that nobody wrote down is said to be unknown`() throws {
    let decision = DecisionRule(standard: .trend).decide(try situation(flat))
    #expect(decision.suggestion == .change)
    #expect(decision.grounds.contains(.fidelityUnknown))
  }

  @Test func `nothing is decided from too few points or too few weeks`() throws {
    let rule = DecisionRule(standard: .trend)
    #expect(rule.decide(try situation([42, 41])).grounds.first == .tooFewPoints(have: 2, need: 6))
    let crowded = (1...6).compactMap { DataPoint(day: $0, value: 40) }
    let early = Situation(series: Series(crowded), stage: .intervention, aimline: try #require(aimline), today: 7)
    #expect(rule.decide(early).grounds.first == .tooFewDays(have: 12, need: 21))
    #expect(rule.decide(early).suggestion == .wait)
  }

  @Test func `a reached target suggests fading, and ending once help was taken back`() throws {
    let rule = DecisionRule(standard: .trend)
    #expect(rule.decide(try situation([60, 71, 70, 72])).suggestion == .fade)
    #expect(rule.decide(try situation([71, 70, 72], stage: .fadeOut)).suggestion == .end)
    let lost = rule.decide(try situation([60, 61, 62, 61, 60, 59], stage: .fadeOut))
    #expect(lost.suggestion == .change)
    #expect(lost.grounds.first == .targetLost(points: 3, target: 70))
    #expect(rule.decide(try situation([71, 70, 72, 69, 71, 69], stage: .fadeOut)).suggestion == .continue)
  }

  @Test func `before the intervention there is nothing to decide`() throws {
    #expect(DecisionRule(standard: .trend).decide(try situation(along, stage: .baseline)).suggestion == .wait)
  }

  @Test func `a goal whose day has passed does not just go on`() throws {
    let decision = DecisionRule(standard: .trend).decide(try situation(along, fidelity: held, today: 75))
    #expect(decision.suggestion == .change)
    #expect(decision.grounds.contains(.dayPassed(days: 5)))
  }

  @Test func `a level rule looks at a fixed value`() throws {
    let rule = try DecisionRule(.level, [.value: 50, .points: 2])
    #expect(rule.decide(try situation([44, 51, 52], fidelity: held)).suggestion == .raise)
    #expect(rule.decide(try situation([44, 51, 49], fidelity: held)).suggestion == .continue)
    #expect(rule.decide(try situation([44, 51, 49], fidelity: held, today: 80)).suggestion == .change)
  }

  @Test func `where less is better the sides change`() throws {
    let line = try #require(Aimline(startDay: 0, baseline: 12, endDay: 70, target: 2))
    let points = (1...8).compactMap { DataPoint(day: $0 * 7, value: 12) }
    let stuck = Situation(series: Series(points), stage: .intervention, aimline: line, fidelity: held, today: 60)
    for kind in [DecisionRule.Kind.trend, .consecutivePoints, .median] {
      #expect(DecisionRule(standard: kind).decide(stuck).suggestion == .change)
    }
  }

  @Test func `numbers that a rule does not take are refused with their name`() {
    #expect(throws: DecisionRuleFault.notTaken(.tolerance, .median)) { try DecisionRule(.median, [.tolerance: 0.1]) }
    #expect(throws: DecisionRuleFault.outOfRange(.points, 0)) { try DecisionRule(.median, [.points: 0]) }
    #expect(throws: DecisionRuleFault.outOfRange(.points, 2.5)) { try DecisionRule(.median, [.points: 2.5]) }
    #expect(throws: DecisionRuleFault.self) { try DecisionRule(.trend, [.tolerance: .nan]) }
  }

  @Test(arguments: DecisionRule.Kind.allCases, 0..<60)
  func `a decision never depends on the order of entry`(kind: DecisionRule.Kind, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var points = random.points(count: 3...12, days: 1...40)
    let line = try #require(aimline)
    let first = DecisionRule(standard: kind).decide(
      Situation(series: Series(points), stage: .intervention, aimline: line, fidelity: held, today: 50))
    for _ in 0..<5 {
      points.shuffle(using: &random)
      let again = DecisionRule(standard: kind).decide(
        Situation(series: Series(points), stage: .intervention, aimline: line, fidelity: held, today: 50))
      #expect(again == first)
    }
  }

  @Test func `fidelity is the smaller of the shares of sessions and minutes`() throws {
    #expect(try #require(missed).share == 0.75)
    #expect(!(try #require(missed).isEnough))
    let short = try #require(Fidelity(sessionsPlanned: 10, sessionsHeld: 10, minutesPlanned: 300, minutesHeld: 150))
    #expect(short.share == 0.5)
    #expect(Fidelity(sessionsPlanned: 10, sessionsHeld: 8)?.isEnough == true)
    #expect(Fidelity(sessionsPlanned: 0, sessionsHeld: 0) == nil)
    #expect(Fidelity(sessionsPlanned: 3, sessionsHeld: -1) == nil)
  }
}
