// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Progress
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct GoalProgressTests {
  private static func day(_ iso: String) -> CalendarDate { [iso].compactMap { CalendarDate($0) }[0] }
  private let today = day("2026-12-01")

  /// From 50 to 80 in ten weeks, with so many weekly points after three of the baseline.
  private func plan(_ values: [Double], held: Int? = 9) -> Plan {
    var plan = Plan(id: "plan")
    plan.goals = [
      Goal(id: "goal") {
        $0.statement = "read faster"
        $0.measure.unit = "words"
        $0.measure.baseline = 50
        $0.measure.baselineDate = Self.day("2026-09-07")
        $0.measure.target = 80
        $0.due = Self.day("2026-11-16")
      }
    ]
    plan.interventions = [
      PlannedIntervention(id: "use") {
        $0.goal = "goal"
        $0.minutes = 15
        if let held {
          $0.fidelity = [
            FidelityEntry(id: "f") {
              $0.planned = 12; $0.held = held; $0.date = Self.day("2026-10-30")
            }
          ]
        }
      }
    ]
    plan.watch("goal") {
      $0.rule.kind = .consecutivePoints
      $0.rule.parameters = ["points": 8]
    }
    plan.observations = values.enumerated().map { index, value in
      Observation(id: Identifier("o\(index)")) {
        $0.goal = "goal"
        $0.date = Self.day("2026-09-14").adding(days: index * 7)
        $0.value = .number(value)
      }
    }
    return plan
  }

  private func progress(_ plan: Plan, today: CalendarDate = day("2026-11-10")) throws -> GoalProgress {
    try #require(GoalProgress("goal", of: plan, today: today))
  }

  @Test(arguments: [
    ("2026-09-20" as String?, "2026-09-01" as String?, "2026-09-20"), (nil, "2026-09-01", "2026-09-01"),
    (nil, "2026-12-01", "2026-09-14"),
    (nil, nil, "2026-09-14"),
  ])
  func `the line to the goal begins where it is first known where somebody stands`(
    measured: String?, made: String?, start: String
  ) throws {
    var plan = plan([51, 52])
    plan.goals[0].measure.baselineDate = measured.map(Self.day)
    plan.created = made.flatMap { Instant("\($0)T10:00:00Z") }
    #expect(try progress(plan).start?.day.iso == start)
  }

  @Test func `the sentence of the issue comes out word for word`() throws {
    let plan = plan([51, 52, 53, 54, 55, 56, 57, 75])
    let words = try #require(try progress(plan).suggestion)
    #expect(
      words.sentence
        == "7 of the last 8 points lie under the aimline; 9 of 12 sessions were held (75 %): go on as planned.")
    let stuck = try #require(try progress(self.plan([51, 52, 53, 54, 55, 56, 57, 58])).suggestion)
    #expect(
      stuck.sentence
        == "All of the last 8 points lie under the aimline; 9 of 12 sessions were held (75 %): deliver it as planned before judging it."
    )
  }

  static let sentences: [(Decision, WantedChange, String)] = [
    (
      Decision(suggestion: .wait, grounds: [.tooFewPoints(have: 1, need: 6)]), .increase,
      "There is 1 point, and the rule asks for 6: measure on before deciding."
    ),
    (
      Decision(suggestion: .wait, grounds: [.tooFewDays(have: 8, need: 21)]), .increase,
      "The points reach over 1 week, and the rule asks for 3 weeks: measure on before deciding."
    ),
    (
      Decision(suggestion: .change, grounds: [.side(of: 4, worse: 4, on: 0, better: 0), .fidelityUnknown]), .decrease,
      "All of the last 4 points lie above the aimline; nobody wrote down how many sessions were held: keep the goal, change what is done for it."
    ),
    (
      Decision(suggestion: .raise, grounds: [.side(of: 4, worse: 0, on: 0, better: 4)]), .increase,
      "All of the last 4 points lie above the aimline: raise the goal."
    ),
    (
      Decision(suggestion: .continue, grounds: [.side(of: 4, worse: 1, on: 1, better: 2)]), .increase,
      "2 of the last 4 points lie above the aimline: go on as planned."
    ),
    (
      Decision(suggestion: .fade, grounds: [.targetReached(points: 3, target: 80)]), .increase,
      "The last 3 points have all reached the target of 80 words: take help back step by step, or raise the goal."
    ),
    (
      Decision(suggestion: .end, grounds: [.targetReached(points: 3, target: 80)]), .increase,
      "The last 3 points have all reached the target of 80 words: end it, the goal holds without help."
    ),
    (
      Decision(suggestion: .change, grounds: [.targetLost(points: 3, target: 80)]), .increase,
      "While help was taken back, the last 3 points all fell short of the target of 80 words: bring the help back."
    ),
    (
      Decision(suggestion: .change, grounds: [.median(of: 3, value: 61.5, expected: 66), .dayPassed(days: 1)]),
      .increase,
      "The median of the last 3 points is 61.5, the aimline is at 66; the day of the goal passed yesterday: keep the goal, change what is done for it."
    ),
  ]

  @Test(arguments: sentences)
  func `each suggestion says its grounds`(decision: Decision, wanted: WantedChange, sentence: String) {
    #expect(DecisionWords(decision, wanted: wanted, unit: "words").sentence == sentence)
  }

  @Test func `the order in which points were entered changes nothing`() throws {
    let ordered = plan([51, 52, 60, 54, 55, 61, 57, 58, 70])
    var shuffled = ordered
    shuffled.observations.reverse()
    let (one, other) = (try progress(ordered), try progress(shuffled))
    #expect(one.suggestion?.sentence == other.suggestion?.sentence)
    #expect(one.points.map(\.value) == other.points.map(\.value))
    #expect(try one.trend().get() == other.trend().get())
  }

  @Test func `later points are not looked at`() throws {
    #expect(try progress(plan([51, 52, 53]), today: Self.day("2026-09-22")).points.count == 2)
  }

  @Test func `minutes count when both are known`() throws {
    var plan = plan([51])
    plan.interventions[0].fidelity[0].minutes = 10
    let fidelity = try #require(try progress(plan).fidelity)
    #expect(fidelity.minutesPlanned == 180)
    #expect(fidelity.minutesHeld == 90)
    #expect(fidelity.share == 0.5)
    #expect(Messages.fidelity(fidelity) == "9 of 12 sessions were held (75 %), 90 of 180 minutes (50 %)")
  }

  @Test func `a goal without a baseline begins with the median of the last three of the baseline phase`() throws {
    var plan = plan([40, 50, 44, 60, 61, 62])
    plan.goals[0].measure.baseline = nil
    plan.goals[0].measure.baselineDate = nil
    plan.begin(.baseline, of: "goal", on: Self.day("2026-09-14"))
    plan.begin(.intervention, of: "goal", on: Self.day("2026-10-05"))
    let aimline = try #require(try progress(plan).aimline)
    #expect(aimline.baseline == 44)
    #expect(CalendarDate(daysSince1970: aimline.startDay)?.iso == "2026-09-28")
    #expect(try progress(plan).comparison?.nap == 1)
  }

  @Test func `goals that are not told by a number stand where their kind says`() throws {
    var plan = Plan(id: "plan")
    plan.goals = [
      Goal(id: "rubric") {
        $0.progressType = .rubric
        $0.measure.levels = ["much less", "less", "as expected", "more", "much more"]
        $0.measure.target = "as expected"
        $0.weight = 2
      },
      Goal(id: "steps") { $0.progressType = .milestone },
      Goal(id: "count") {
        $0.progressType = .count; $0.measure.target = 10
      },
      Goal(id: "yes") {
        $0.progressType = .yesNo; $0.measure.criterion = "2 of 3 days"
      },
    ]
    plan.actions = [
      ActionStep(id: "a") {
        $0.goal = "steps"; $0.status = .done
      }, ActionStep(id: "b") { $0.goal = "steps" },
      ActionStep(id: "c") {
        $0.goal = "steps"; $0.status = .dropped
      },
    ]
    let seen: [(String, Level)] = [
      ("rubric", "More"), ("count", 3), ("count", 4), ("yes", "yes"), ("yes", "no"), ("yes", "Yes"), ("yes", "yes"),
    ]
    plan.observations = seen.enumerated().map { index, seen in
      Observation(id: Identifier("o\(index)")) {
        $0.goal = Identifier(seen.0)
        $0.value = seen.1
        $0.date = Self.day("2026-11-01").adding(days: index)
      }
    }
    let all = GoalProgress.all(of: plan, today: today)
    #expect(
      all.map(\.standing) == [
        .rubric(level: 4, wanted: 3, of: 5), .milestones(reached: 1, of: 2), .count(happened: 7, target: 10),
        .yes(times: 2, of: 3, wanted: 2),
      ])
    #expect(all[0].attainmentScore == GoalAttainment.Score(level: 1, weight: 2))
    let text = ProgressReport(all, of: plan).text(ReportOptions())
    #expect(text.contains("goal attainment T = 60 over 1 goals"))
    #expect(text.contains("1 of 2 steps done") && text.contains("7 of 10"))
  }

  @Test func `numbers of a rule that cannot be used are said to be unused`() {
    var kept = Plans.DecisionRule()
    kept.kind = .median
    kept.parameters = ["points": 5, "tolerance": 0.2, "nonsense": 1, "reached": "three"]
    let chosen = ChosenRule(kept)
    #expect(chosen.rule[.points] == 5)
    #expect(chosen.rule[.reached] == 3)
    #expect(chosen.faults.count == 3)
    #expect(ChosenRule(nil).isChosen == false)
  }

  @Test func `a number that a review wrote down is a point, unless that day has one`() throws {
    var plan = plan([51, 52])
    plan.reviews = [
      Review(id: "r") {
        $0.done = Self.day("2026-10-01")
        $0.outcomes = [
          ReviewOutcome(id: "x") {
            $0.goal = "goal"; $0.value = 60
          }
        ]
      },
      Review(id: "s") {
        $0.done = Self.day("2026-09-21")
        $0.outcomes = [
          ReviewOutcome(id: "y") {
            $0.goal = "goal"; $0.value = 99
          }
        ]
      },
    ]
    #expect(try progress(plan).points.map(\.value) == [51, 52, 60])
  }
}
