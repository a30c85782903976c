// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct ChartTests {
  private func chart() throws -> Chart {
    let today = try #require(CalendarDate("2026-10-20"))
    var plan = SamplePlans.maya
    plan.observations += (0..<3).map { index in
      Observation(id: Identifier("b\(index)")) {
        $0.goal = "goal1"
        $0.date = CalendarDate("2026-09-0\(index + 7)")
        $0.value = .number(Double(57 + index))
        $0.phase = .baseline
      }
    }
    plan.decisions = [
      GoalDecision(id: "d") {
        $0.goal = "goal1"; $0.date = today; $0.response = .change; $0.reason = "too slow"
      }
    ]
    let progress = try #require(GoalProgress("goal1", of: plan, today: today))
    return try #require(Chart(progress))
  }

  @Test(arguments: [30, 40, 80, 100])
  func `no line of a drawing is wider than asked for`(width: Int) throws {
    let lines = TextChart(try chart(), width: width).lines
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.contains { $0.contains("\u{25CF}") } && lines.contains { $0.contains("\u{25CB}") })
    #expect(lines.contains { $0.contains("\u{25B2}") })
  }

  @Test(arguments: [40, 80])
  func `the drawing is the recorded one`(width: Int) throws {
    expectGolden(try TextChart(chart(), width: width).lines.joined(separator: "\n") + "\n", "chart-\(width).txt")
  }

  @Test func `the picture is the recorded one, in colour and in grey`() throws {
    expectGolden(try SVGChart(chart()).text, "chart.svg")
    expectGolden(try SVGChart(chart(), isGrey: true).text, "chart-grey.svg")
  }

  @Test func `no label of a picture lies over another, however close its phases and decisions are`() throws {
    let today = try #require(CalendarDate("2026-12-20"))
    var plan = SamplePlans.maya
    let phases: [Phase] = [.baseline, .intervention, .baseline, .intervention, .fadeOut]
    plan.observations = phases.enumerated().map { index, phase in
      Observation(id: Identifier("o\(index)")) {
        $0.goal = "goal1"; $0.date = CalendarDate("2026-10-0\(index + 1)"); $0.value = 60; $0.phase = phase
      }
    }
    plan.decisions = (1...6).map { index in
      GoalDecision(id: Identifier("d\(index)")) {
        $0.goal = "goal1"; $0.date = CalendarDate("2026-10-0\(index)"); $0.response = .change; $0.reason = "x"
      }
    }
    let progress = try #require(GoalProgress("goal1", of: plan, today: today))
    let chart = try #require(Chart(progress))
    let frame = SVGFrame(chart, showsTitle: true)
    func boxes(_ labels: [(from: Double, y: Double, words: String)]) -> [(x: ClosedRange<Double>, y: Double)] {
      labels.map { ($0.from...($0.from + SVGFrame.width(of: $0.words, size: 12)), $0.y) }
    }
    let named = boxes(frame.phases.map { ($0.x, $0.y, $0.name) })
    let decided = boxes(frame.decisions.map { ($0.x - SVGFrame.width(of: $0.words, size: 12) / 2, $0.y, $0.words) })
    #expect(named.count == 5 && decided.count == 6)
    for boxes in [named, decided] {
      for (index, one) in boxes.enumerated() {
        #expect(one.x.lowerBound >= 0 && one.x.upperBound <= SVGFrame.width)
        #expect(!boxes.dropFirst(index + 1).contains { $0.y == one.y && $0.x.overlaps(one.x) })
      }
    }
    #expect(named.allSatisfy { $0.y < frame.top } && decided.allSatisfy { $0.y > frame.bottom })
    #expect(frame.legend.allSatisfy { $0.y < frame.height })
  }

  @Test func `a picture says in words all that it shows`() throws {
    let text = SVGChart(try chart(), id: "x").text
    #expect(text.contains("aria-labelledby=\"x-title x-text\"") && text.contains("<title id=\"x-title\">"))
    for words in ["Line to the goal from", "Trend from", "Intervention from", "Decided on 20 October 2026: change"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a picture in grey has no colour in it`() throws {
    let text = SVGChart(try chart(), isGrey: true).text
    let colours = text.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/)
    #expect(!colours.isEmpty)
    #expect(colours.allSatisfy { $0.output.1 == $0.output.2 && $0.output.2 == $0.output.3 })
  }

  @Test func `a picture escapes what a goal says`() throws {
    var plan = SamplePlans.maya
    plan.goals[0].rewritten = "<script>\"&\u{1B}[31m"
    let today = try #require(CalendarDate("2026-10-20"))
    let progress = try #require(GoalProgress("goal1", of: plan, today: today))
    let text = SVGChart(try #require(Chart(progress))).text
    #expect(!text.contains("<script>") && !text.contains("\u{1B}"))
    #expect(text.contains("&lt;script&gt;&quot;&amp;"))
  }

  @Test func `without a point and without a line there is nothing to draw`() throws {
    var plan = SamplePlans.maya
    plan.observations = []
    plan.goals[0].measure.target = nil
    let today = try #require(CalendarDate("2026-10-20"))
    let progress = try #require(GoalProgress("goal1", of: plan, today: today))
    #expect(Chart(progress) == nil)
  }

  @Test(arguments: [(0.0, 1.0), (3, 97), (57, 66), (0, 0.004), (-20, 35), (1e6, 3e6)])
  func `ticks are round, few and within the range`(low: Double, high: Double) {
    let ticks = Ticks.values(in: low...high, about: 4)
    #expect((2...9).contains(ticks.count))
    #expect(ticks.allSatisfy { $0 >= low - 1e-9 && $0 <= high + 1e-9 })
  }

  @Test(arguments: [
    (3.4285, 1, "3.4"), (3.5, 2, "3.5"), (-0.04, 1, "0"), (1200, 1, "1200"), (0.756, 2, "0.76"), (5, 0, "5"),
    (-2.55, 1, "-2.6"),
    (0.05, 1, "0.1"), (10.04, 2, "10.04"),
  ])
  func `numbers are short`(number: Double, places: Int, text: String) {
    #expect(Figures.text(number, places: places) == text)
  }
}
