// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Library
import Plans
import Testing

@testable import Assistant

/// Whoever comes back with a plan that is there already is led to its review.
@MainActor
@Suite(.hearsEnglish) struct ReviewOfferTests {
  private func scene(_ lines: [String], learners: [String], due: Int? = nil) throws -> Scene {
    let shelf = MemoryShelf()
    for learner in learners {
      var plan = Plan(id: Identifier(learner.lowercased()))
      plan.learner.name = learner
      plan.kind = "learning"
      plan.title = "Learning plan"
      plan.status = .active
      if let due {
        plan.reviews = [Review(id: Identifier("next")) { $0.due = CalendarDate.testDay.adding(days: due) }]
      }
      shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    }
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
    let flows = ["employee-development", "student-goals", "ilp", "review", "which-plan"]
    return Scene(lines, flows: flows.compactMap { catalogue.flow($0).value }, shelf: shelf)
  }

  private func begun(_ lines: [String], learners: [String] = ["Devon"], due: Int? = nil) throws -> (String, String) {
    let scene = try scene(lines, learners: learners, due: due)
    let reception = Reception(world: scene.world)
    var next: Ending.Destination?
    guard case .go(let destination) = try reception.choose() else { return ("", scene.console.text) }
    next = destination
    while let place = next {
      if let conversation = try reception.open(place) {
        return ("\(conversation.record.flow) \(conversation.record.learner ?? "")", scene.console.text)
      }
      next = reception.redirection
      reception.redirection = nil
    }
    return ("", scene.console.text)
  }

  @Test(arguments: [
    "im back to check in on my goals, did like half", "wanna see how its going", "no i made one already",
    "i already have a plan, want to see how its going",
  ])
  func `whoever comes back is offered the review of the plan by its name`(line: String) throws {
    let (flow, text) = try begun([line, "yes"])
    #expect(flow == "review Devon", "\(text)")
    #expect(text.contains("There is a plan for Devon"))
  }

  @Test(arguments: [
    "yes go on then", "yes we are both here, its been a while", "yes please, there is a lot to tell",
    "yeah me and Devon are back",
  ])
  func `a yes with more words takes the offer`(line: String) throws {
    let (flow, text) = try begun(["wanna see how its going", line])
    #expect(flow == "review Devon", "\(text)")
  }

  @Test(arguments: ["hmhm rumbledum", "the blue one over yonder", "we had soup"])
  func `behind lines that are not understood a plain yes still takes it`(line: String) throws {
    let (flow, text) = try begun(["wanna see how its going", line, line, "yes"])
    #expect(flow == "review Devon", "\(text)")
  }

  @Test func `a yes that names another talk takes that`() throws {
    let (flow, text) = try begun(["wanna see how its going", "yes but the ilp", "yes"])
    #expect(flow != "review Devon", "\(text)")
  }

  @Test(arguments: ["review", "wanna see how its going"])
  func `of several plans it is asked which one`(line: String) throws {
    let (flow, text) = try begun(
      [line, "yes", "mia", "mia"].filter { line != "review" || $0 != "yes" }, learners: ["Devon", "Mia"])
    #expect(flow == "review Mia", "\(text)")
  }

  @Test(arguments: ["review", "no i made one already, i wanna see how its going"])
  func `what is asked of somebody who begins a plan is left for the review`(line: String) throws {
    #expect(try begun(["my goals", line]).0 == "review Devon")
  }

  @Test func `whoever is new is told what is due for the one who is named`() throws {
    let line = "Priya here, I took over from Marta, what do I need to do for Devon"
    let (flow, text) = try begun([line, "yes"], learners: ["Devon", "Mia"], due: 3)
    #expect(flow == "review Devon" && text.contains("- Devon: "), "\(text)")
  }

  @Test func `a review that is due is offered first`() throws {
    #expect(try begun(["yes"], due: 0).0 == "review Devon")
    #expect(try begun(["yes", "mia"], learners: ["Devon", "Mia"], due: -2).0 == "review Mia")
    #expect(try begun(["my goals", "9th grade"], due: 0).0.hasPrefix("student-goals"))
    #expect(try !begun(["yes"], due: 3).1.contains("is due. Shall"))
  }

  @Test(arguments: ["im back to check in", "wanna see how its going", "i have a plan already"])
  func `who asks for the review that is offered is not asked again`(line: String) throws {
    let (flow, text) = try begun([line], due: 0)
    #expect(flow == "review Devon", "\(text)")
    #expect(!text.contains("There is a plan for Devon"))
  }

  @Test(arguments: ["i want to set goals for school", "my goals", "help with my homework"])
  func `who wants a new plan is not led to the review`(line: String) throws {
    #expect(try begun([line, "yes", "9th grade"]).0.hasPrefix("student-goals"))
  }
}
