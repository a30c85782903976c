// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Library
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ClosedAnswerTests {
  /// A gap, as often as somebody names one, with its cause as a choice.
  private static let gaps = Flow(
    id: "gaps", title: "Gaps", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "gaps", title: "Gaps", repetition: Repetition(fills: "gap", extent: .asked(min: 0, max: Banded(3))),
        steps: [.asking("gap", "Where does it get hard?", to: "gap.text"), cause]),
      Section(id: "end", title: "End", steps: [.asking("due", "By when?", type: .date, to: "review.due")]),
    ], review: ReviewPlan(hard: []))

  private static var cause: Step {
    var step = Step.asking("cause", "What stands in the way?", type: .choice, to: "gap.cause")
    step.choices = .list(Reference("causes"))
    step.allowsOwnWords = true
    return step
  }

  private func scene(_ lines: String...) throws -> Scene {
    let lists = ["causes": FlowCatalogue(layers: [.embedded(.prompts)]).list("causes").value].compactMapValues(\.self)
    let scene = Scene(lines, flows: [Self.gaps], lists: lists)
    try scene.run("gaps")
    return scene
  }

  @Test(arguments: [
    "yes, calling customers who pay late", "calling customers who pay late", "and calling customers who pay late",
  ])
  func `the thing itself says yes to one more, and is its answer`(line: String) throws {
    let scene = try scene(line, "5", "no, one is plenty")
    #expect(scene.console.text.contains("Taken: \u{201C}calling customers who pay late\u{201D}."))
    #expect(scene.plan?.gaps.map(\.text) == ["calling customers who pay late"])
    #expect(scene.plan?.gaps.first?.cause?.rawValue == "no-time")
  }

  @Test(arguments: ["yes", "yes please", "yes, there is one more", "yeah i have another one"])
  func `a yes without the thing asks for it`(line: String) throws {
    let scene = try scene(line, "calling customers who pay late")
    #expect(scene.plan?.gaps.map(\.text) == ["calling customers who pay late"])
  }

  @Test(arguments: [
    ("nobody gave me a license for the software", "I take that as: Tools, access or materials are missing"),
    ("the wind blows from the sea", "Kept in your own words."),
  ])
  func `what was chosen in words is said back`(line: String, said: String) throws {
    #expect(try scene("y", "the bank report", line).console.said(.remark).contains(said))
  }

  @Test(arguments: ["3", "Known, but too little practice"])
  func `a number and a text say themselves`(line: String) throws {
    #expect(try !scene("y", "the bank report", line).console.text.contains("I take that as"))
  }

  @Test func `several that fit are asked back`() throws {
    let scene = try scene("y", "the bank report", "no time, and nobody ever showed me how")
    #expect(scene.console.said(.trouble).contains { $0.hasPrefix("That could be") && $0.contains("Type its number.") })
  }

  @Test(arguments: ["this is boring can we hurry up", "this takes forever", "too many questions"])
  func `a complaint leaves nothing and nobody`(line: String) throws {
    let scene = try scene("no", line, "3 June 2027", "yes")
    #expect(scene.console.text.contains("Fair enough."))
    #expect(scene.console.text.contains("Friday") || scene.console.text.contains("3 June 2027"))
    #expect(!scene.console.text.contains("Taken as a request"))
  }

  @Test func `who only sounds like leaving is asked first`() throws {
    let stays = Scene(["Dana", "gotta bounce moms here", "no", "the monthly report"], weighs: true)
    #expect(try stays.run() == .paused)
    #expect(stays.console.said(.question).contains { $0.hasPrefix("Shall we stop here?") })
    #expect(stays.plan?.gaps.first?.text == "the monthly report")
    let leaves = Scene(["Dana", "gotta bounce moms here", "yes", "the monthly report"], weighs: true)
    #expect(try leaves.run() == .paused)
    #expect(leaves.plan?.gaps.isEmpty ?? true)
  }

  @Test(arguments: [
    ("wait no. june", "Wednesday 30 June 2027"), ("nope, too early", "Then say it again."), ("nah", "again"),
  ])
  func `no to a day asks anew, or takes the day behind it`(line: String, said: String) throws {
    let scene = try scene("no", "4 April 2027", line)
    #expect(scene.console.text.contains(said))
    #expect(!scene.console.text.contains("no to answer again"))
  }

  @Test func `no before a better day takes the day`() throws {
    let scene = try scene("no", "4 April 2027", "no, 6 May 2027", "y")
    #expect(scene.console.text.contains("6 May 2027"))
    #expect(scene.console.text.contains("Please look it over"))
  }

  @Test(arguments: ["idk", "i have no idea", "not sure"])
  func `who does not know where to begin is led to the flow that finds out`(line: String) throws {
    let guide = Flow(
      id: "which", title: "Which plan fits?", kind: "none",
      audience: Audience(subject: "learner", facilitator: nil, bands: [.adult]),
      sections: [Section(id: "who", title: "Who", steps: [.asking("who", "Who is it for?", to: "talk")])])
    var review = guide
    (review.id, review.title, review.audience.facilitator) = ("review", "Review", "mentor")
    let scene = Scene([line], flows: [.sample, review, guide])
    _ = try Reception(world: scene.world).run()
    #expect(scene.console.text.contains("Then a few questions can find out: Which plan fits?"))
    #expect(scene.console.said(.question).contains("Who is it for?"))
  }
}
