// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// How a goal is watched, as the three speeds of a conversation come to it.
@MainActor
@Suite(.hearsEnglish) struct MonitoringTests {
  private static let speeds = ChoiceSource.written([
    Choice(id: "for-me", text: Banded(Template("Do it for me"))),
    Choice(id: "tell-me", text: Banded(Template("Tell me"))),
    Choice(id: "myself", text: Banded(Template("I do it myself"))),
  ])

  private static func speed(when: String? = nil) -> Step {
    var step = Step.asking("watching", "How is it watched?", type: .choice, to: "monitoring.speed")
    step.choices = speeds
    step.sets = [FixedValue(Dialogue.Place("monitoring.collector"), "me")]
    step.when = when.flatMap { try? Condition($0) }
    return step
  }

  private static let agreed: Step = {
    var step = Step.asking("agreed", "Once a week. Agreed?", type: .yesno, to: "monitoring.speed")
    step.when = try? Condition("watching == tell-me")
    return step
  }()

  private static let rule: Step = {
    var step = Step.asking("rule", "What decides?", to: "monitoring.rule")
    step.when = try? Condition("watching == myself or agreed == no")
    return step
  }()

  private static let flow = Flow(
    id: "watch", title: "Watch", kind: "development", audience: Audience(subject: "employee", bands: [.adult]),
    sections: [
      Section(id: "who", title: "Who", steps: [.asking("name", "What is your name?", to: "learner.name")]),
      Section(
        id: "goals", title: "Goals",
        repetition: Repetition(fills: "goal", extent: .asked(min: 1, max: Banded(1))),
        steps: [
          .asking("goal", "What do you want?", to: "goal.statement"),
          .asking("measure", "What is counted?", to: "goal.measure"), speed(), agreed, rule,
        ]),
    ],
    review: ReviewPlan())

  private func monitoring(_ lines: [String]) throws -> Monitoring? {
    let scene = Scene(["Dana", "I read every evening", "pages"] + lines + ["ok", "1"], flows: [Self.flow])
    #expect(try scene.run("watch") == .finished(.final), "\(scene.console.text)")
    let plan = try #require(scene.plan)
    #expect(plan.monitoring.count <= 1)
    #expect(plan.monitoring.allSatisfy { $0.goal == plan.goals.first?.id && plan.name(of: $0.collector) == "Dana" })
    return plan.monitoring.first
  }

  @Test func `done for them, it is once a week and the trend decides`() throws {
    let made = try #require(try monitoring(["1"]))
    #expect(made.everyDays == 7 && made.instrument == "pages" && made.rule.kind == .trend)
    #expect(made.rule.chosen == .testDay)
  }

  @Test func `a yes to the advice comes to the same`() throws {
    let made = try #require(try monitoring(["2", "yes"]))
    #expect(made.everyDays == 7 && made.rule.kind == .trend)
  }

  @Test func `who chooses it themselves has their own rule, and no other`() throws {
    for lines in [["3", "two weeks without a page"], ["2", "no", "two weeks without a page"]] {
      let made = try #require(try monitoring(lines))
      #expect(made.rule.kind == nil && made.rule.text == "two weeks without a page" && made.everyDays == nil)
    }
  }

  @Test func `what is skipped stays open`() throws {
    #expect(try monitoring(["/skip"]) == nil)
  }

  /// A review asks only for goals that nobody watches yet.
  private static let review = Flow(
    id: "look", title: "Look", kind: "none", audience: Audience(subject: "learner", bands: [.adult]),
    populate: [Reference("goals")],
    sections: [
      Section(
        id: "goals", title: "Goals", repetition: Repetition(fills: "goal", extent: .over(Reference("goals"))),
        steps: [.asking("moved", "What moved?", to: "review.result"), speed(when: "goal == unwatched")])
    ],
    review: ReviewPlan())

  @Test(arguments: [(["/skip"], true), (["1"], false)])
  func `a review asks how a goal is watched where nobody said so`(lines: [String], isAsked: Bool) throws {
    let shelf = MemoryShelf()
    try Scene(["Dana", "I read every evening", "pages"] + lines + ["ok", "1"], flows: [Self.flow], shelf: shelf).run(
      "watch")
    let scene = Scene(
      ["a little"] + (isAsked ? ["1"] : []) + ["ok", "1"], flows: [Self.flow, Self.review], shelf: shelf)
    #expect(try scene.run("look") == .finished(.final), "\(scene.console.text)")
    #expect(scene.console.text.contains("How is it watched?") == isAsked)
    let plan = try #require(scene.plan)
    #expect(plan.monitoring.map(\.goal) == [plan.goals.first?.id] && plan.monitoring.first?.rule.kind == .trend)
  }
}
