// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ReviewTests {
  /// Goes over the goals of a plan that was made before.
  private static let flow = Flow(
    id: "look-back", title: "Review", kind: "none", audience: Audience(subject: "learner", bands: [.adult]),
    populate: [Reference("goals")],
    sections: [
      Section(
        id: "today", title: "Today",
        steps: [
          .asking("day", "Which day?", type: .date, to: "review.done"),
          .asking("people", "Who is here?", to: "review.people+"),
        ]),
      Section(
        id: "goals", title: "Goals", repetition: Repetition(fills: "goal", extent: .over(Reference("goals"))),
        steps: [
          .asking("moved", "What moved?", to: "review.result"),
          .asking("next", "What next?", to: "review.response"),
        ]),
      Section(
        id: "end", title: "End", steps: [.asking("again", "When again?", type: .date, to: "review.next")]),
    ],
    review: ReviewPlan())

  @Test func `review writes into the plan that it goes over`() throws {
    let shelf = MemoryShelf()
    try Scene(["Dana", "the report", "I make it alone", "3 June 2027", "yes", "ok", "1"], shelf: shelf).run()
    let scene = Scene(
      ["today", "yes", "Lee", "two of three parts", "continue", "3 March 2027", "yes", "ok", "1"],
      flows: [.sample, Self.flow], shelf: shelf)
    #expect(try scene.run("look-back") == .finished(.final))
    #expect(shelf.stored.count == 1)
    let plan = try #require(scene.plan)
    let outcome = try #require(plan.reviews.first { !$0.outcomes.isEmpty }?.outcomes.first)
    #expect(outcome.goal == plan.goals.first?.id)
    #expect(outcome.result == "two of three parts")
    #expect(outcome.response == .continue)
    #expect(plan.reviews.first?.done == .testDay)
    #expect(plan.reviews.first?.people.count == 1)
    #expect(plan.reviews.map(\.due?.iso) == [nil, "2027-03-03"])
  }

  @Test func `a day that a review changes is changed in the sentence that was kept`() throws {
    let shelf = MemoryShelf()
    try Scene(["Dana", "the report", "I make it alone", "3 June 2027", "yes", "ok", "1"], shelf: shelf).run()
    let (id, shelved) = try #require(shelf.stored.first)
    shelf.stored[id]?.plan = {
      var plan = shelved.plan
      plan.goals[0].rewritten = "I make it alone by 3 June 2027. Hours: from 20 to 6."
      return plan
    }()
    let section = Section(
      id: "goals", title: "Goals", repetition: Repetition(fills: "goal", extent: .over(Reference("goals"))),
      steps: [.asking("new-due", "By when now?", type: .date, to: "goal.due")])
    let flow = Flow(
      id: "look-back", title: "Review", kind: "none", audience: Audience(subject: "learner", bands: [.adult]),
      populate: [Reference("goals")], sections: [section])
    let scene = Scene(["10 July 2027", "yes"], flows: [.sample, flow], shelf: shelf)
    try scene.run("look-back")
    #expect(scene.plan?.goals.first?.due?.iso == "2027-07-10")
    #expect(scene.plan?.goals.first?.rewritten == "I make it alone by 10 July 2027. Hours: from 20 to 6.")
  }

  @Test func `review without a plan says so`() {
    let scene = Scene([], flows: [Self.flow])
    #expect(throws: ReceptionTrouble.planMissing(flow: "look-back")) { try scene.run("look-back") }
  }
}
