// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// What answers come to in the plan: people once, words under the question that was asked, talks on working days, days by choice.
@MainActor
@Suite(.hearsEnglish) struct PlanOfAnswersTests {
  private func plan(_ steps: [Step], _ lines: [String], facilitator: String? = "trainer") throws -> Plan {
    let flow = Flow(
      id: "sample", title: "Sample", kind: "onboarding",
      audience: Audience(subject: "starter", facilitator: facilitator, bands: [.adult]),
      sections: [Section(id: "all", title: "All", steps: [.asking("name", "Who?", to: "learner.name")] + steps)],
      review: ReviewPlan())
    let scene = Scene(["Dana"] + lines, flows: [flow])
    try scene.run()
    return try #require(scene.plan)
  }

  private func said(_ id: String, _ ask: String, by speaker: Speaker, to place: String) -> Step {
    var step = Step.asking(id, ask, to: place)
    step.speaker = speaker
    return step
  }

  @Test func `somebody named by first name and later in full is one person`() throws {
    let plan = try plan(
      [
        .asking("step", "What?", to: "action.text"), .asking("who", "Who sees to it?", type: .person, to: "action.who"),
        .asking("buddy", "Who is the buddy?", type: .person, to: "parties.buddy"),
      ], ["badge", "Danny", "Danny Park"])
    #expect(plan.parties.map(\.name) == ["Danny Park"])
    #expect(plan.parties.first?.role?.rawValue == "buddy")
    #expect(plan.actions.first?.who == plan.parties.first?.id)
  }

  @Test func `two people of one role and two of one first name stay two`() throws {
    let plan = try plan(
      [
        .asking("boss", "Boss?", type: .person, to: "parties.supervisor"),
        .asking("buddy", "Buddy?", type: .person, to: "parties.buddy"),
      ], ["Danny Lee", "Danny Park"])
    #expect(plan.parties.map(\.name) == ["Danny Lee", "Danny Park"])
  }

  @Test func `words of two people stand under one question only where both were asked the same`() throws {
    let asks = [
      said("hopes", "What would make good months?", by: .learner, to: "voice.hopes"),
      said("glad", "What are you glad of?", by: .facilitator, to: "voice.hopes"),
    ]
    let apart = try plan(asks, ["to learn", "her smile"])
    #expect(apart.voices.map(\.question) == ["What would make good months?", "What are you glad of?"])
    #expect(apart.voices.map { $0.answers.map(\.text) } == [["to learn"], ["her smile"]])
    let same = try plan(
      [asks[0], said("theirs", "What would make good months?", by: .facilitator, to: "voice.hopes")],
      ["to learn", "calm"])
    #expect(same.voices.map { $0.answers.map(\.text) } == [["to learn", "calm"]])
  }

  @Test func `a talk that falls on a weekend is held on Monday`() throws {
    let steps: [Step] = [
      .asking("start", "When?", type: .date, to: "plan.start"), .asking("talk", "Talk?", to: "checkpoints+"),
    ]
    let monday = try plan(steps, ["7 December 2026", "yes", "Day 90: What next?"])
    #expect(monday.checkpoints.map(\.date?.iso) == ["2027-03-08"])
    // Whoever begins on a Saturday works on weekends.
    let saturday = try plan(steps, ["5 December 2026", "yes", "Day 7: What next?"])
    #expect(saturday.checkpoints.map(\.date?.iso) == ["2026-12-12"])
  }

  @Test(
    arguments: [
      ("2", "2026-12-05"), ("number 2", "2026-12-05"), ("in two weeks", "2026-12-05"), ("feb 3", "2027-02-03"),
    ])
  func `a question for a day takes its choices, and days`(words: String, day: String) throws {
    var due = Step.asking("due", "By when?", type: .date, to: "plan.end")
    due.choices = .written([
      Choice(id: "one", text: Banded(Template("in one week"))),
      Choice(id: "two", text: Banded(Template("in two weeks"))),
    ])
    #expect(try plan([due], [words, "yes"]).end?.iso == day)
  }
}
