// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct AsideTests {
  private func talk(_ lines: [String], flow: Flow = .sample) throws -> Scene {
    let scene = Scene(lines, flows: [flow])
    try scene.run(flow.id)
    return scene
  }

  private func answers(_ scene: Scene) -> [String] {
    scene.shelf.turns.flatMap(\.events).compactMap { event in
      if case .answered(_, let answer, _) = event.kind { answer.words } else { nil }
    }
  }

  // MARK: Questions

  @Test(arguments: [
    "what do I say if nothing is hard?", "do i have to", "what does effect size mean", "which one do you recommend",
    "should I name two things?", "whats a baseline", "how would basketball help lol",
    "why tf is there math this is about music", "why u say that im fine lol",
  ])
  func `a question is answered and never kept`(line: String) throws {
    let scene = try talk(["Dana", line, "the monthly report"])
    #expect(answers(scene) == ["Dana", "the monthly report"])
    #expect(scene.console.said(.question).count { $0 == "Where does it get hard?" } == 2)
  }

  @Test func `a term is explained in plain words`() throws {
    let scene = try talk(["Dana", "what does effect size mean"])
    #expect(scene.console.text.contains("Effect size: how much better groups who tried it did"))
  }

  @Test func `a question that was kept as an answer is taken back and answered`() throws {
    let scene = try talk(["Dana", "/say what is a baseline", "that was a question", "the monthly report"])
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `what stands behind "that was a question" is heard as well`() throws {
    let scene = try talk(["Dana", "/say how that helps", "that was a question. the monthly report"])
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `whoever asks why people to turn to were named is told why`() throws {
    let scene = Scene([])
    let conversation = try #require(try Reception(world: scene.world).begin(.sample))
    try conversation.pointToSupport()
    _ = try conversation.hear("why u say that im fine lol")
    #expect(scene.console.text.contains("a word in that line can also mean that something weighs on somebody"))
    _ = try conversation.hear("why did you say that")
    #expect(scene.console.said(.remark).count { $0.contains("weighs on somebody") } == 1)
  }

  @Test func `what is taken back is the line that was meant, not an older answer`() throws {
    let scene = try talk(["Dana", "what do I say if nothing is hard?", "that was a question", "the monthly report"])
    #expect(scene.plan?.learner.name == "Dana")
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `a question stands as the answer where questions are asked for`() throws {
    let scene = try talk(["what do I need for that?"], flow: .asking)
    #expect(answers(scene) == ["what do I need for that?"])
  }

  // MARK: Behind an answer

  @Test func `a request behind an answer is done, and the answer kept without it`() throws {
    let scene = try talk([
      "Dana", "the monthly report", "I make it alone", "3 June 2027", "yes",
    ])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-03")
    let other = try talk([
      "Dana", "the monthly report", "I make it alone, oh and can you change my name to Dana Reyes", "3 June 2027",
      "yes",
    ])
    #expect(other.plan?.goals.first?.statement == "I make it alone")
    #expect(other.plan?.learner.name == "Dana Reyes")
  }

  @Test func `a question behind an answer is answered after it`() throws {
    let scene = try talk(["Dana", "the monthly report. what does baseline mean?", "I make it alone"])
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
    #expect(scene.console.text.contains("Baseline: where you stand today"))
  }

  // MARK: Corrections

  @Test func `the last answer is corrected while the next question is open`() throws {
    let scene = try talk(["Dana", "no, I meant Dana Reyes", "the monthly report"])
    #expect(scene.plan?.learner.name == "Dana Reyes")
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `a name is told again only to be changed`() throws {
    let scene = try talk(["Dana R", "my name is just Dana", "the monthly report"])
    #expect(scene.plan?.learner.name == "Dana")
  }

  @Test func `a number after the review names an answer`() throws {
    let scene = try talk(["Dana", "the monthly report", "/review", "2: the weekly report"])
    #expect(scene.plan?.gaps.map(\.text) == ["the weekly report"])
    let bare = try talk(["Dana", "the monthly report", "change 2", "the weekly report"])
    #expect(bare.plan?.gaps.map(\.text) == ["the weekly report"])
  }

  @Test func `two corrections in one line are both done`() throws {
    let scene = try talk([
      "Dana", "the monthly report", "I make it alone", "3 June 2027", "yes",
      "no, the deadline should be June 10, and my name should be Dana Reyes", "yes",
    ])
    #expect(scene.plan?.learner.name == "Dana Reyes")
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
  }

  @Test func `what is said to the review names what it changes`() throws {
    let scene = try talk([
      "Dana", "the monthly report", "I make it alone", "3 June 2027", "yes", "no, the gap is the weekly report",
    ])
    #expect(scene.plan?.gaps.map(\.text) == ["the weekly report"])
  }

  @Test func `words that name no answer are held until it is said which one`() throws {
    let scene = try talk([
      "Dana", "the monthly report", "I make it alone", "3 June 2027", "yes", "nah its the weekly report", "2",
    ])
    #expect(scene.plan?.gaps.map(\.text) == ["the weekly report"])
  }

  @Test func `a day that is said to a read-back goes to the answer that is one`() throws {
    let scene = try talk([
      "Dana", "the monthly report", "I make it alone", "3 June 2027", "yes", "nah, on June 10", "yes",
    ])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
  }

  @Test func `a list that was read back is said anew`() throws {
    let scene = try talk(["podcasts and climbing", "no wait, just climbing"], flow: .listing)
    #expect(scene.plan?.strengths.compactMap(\.text) == ["climbing"])
  }

  @Test func `what is said ahead is taken when it is asked for`() throws {
    let scene = try talk(["Dana", "the monthly report. the deadline should be June 10", "I make it alone", "yes"])
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
  }

  // MARK: Gaps

  @Test func `of several things the first is the gap, and the others are in the plan as left for later`() throws {
    let scene = try talk([
      "Dana", "writing the report and saying no to people", "I make it alone", "3 June 2027", "yes",
    ])
    #expect(scene.plan?.gaps.map(\.text) == ["writing the report"])
    #expect(scene.plan?.notes.compactMap(\.text) == ["Left for later: saying no to people"])
    #expect(scene.console.text.contains("Left for later: saying no to people."))
  }

  @Test func `one thing with its words behind it is kept as they are`() throws {
    let scene = try talk([
      "Dana", "writing the report and saying no to people", "no, its one thing: the report, then maybe saying no",
    ])
    #expect(scene.plan?.gaps.map(\.text) == ["the report, then maybe saying no"])
  }

  @Test func `that is one thing keeps it whole`() throws {
    let scene = try talk(["Dana", "writing the report and saying no to people", "that is one thing"])
    #expect(scene.plan?.gaps.map(\.text) == ["writing the report and saying no to people"])
    #expect(scene.plan?.notes.isEmpty == true)
  }

  @Test func `the next gap is offered what was named before`() throws {
    let scene = try talk(["writing the report and saying no to people", "yes", ""], flow: .gaps)
    #expect(scene.plan?.gaps.map(\.text) == ["writing the report", "saying no to people"])
    #expect(scene.plan?.notes.isEmpty == true)
  }

  @Test func `how something is done is no thing of its own`() throws {
    let scene = try talk(["writing the weekly report, short and in time"], flow: .gaps)
    #expect(scene.plan?.gaps.map(\.text) == ["writing the weekly report, short and in time"])
  }
}

extension Flow {
  fileprivate static let asking = Flow(
    id: "asking", title: "Asking", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "start", title: "Start",
        steps: [
          {
            var step = Step.asking("find-out", "What do you want to find out?", to: "actions+")
            step.takesQuestions = true
            return step
          }()
        ])
    ])

  fileprivate static let listing = Flow(
    id: "listing", title: "Listing", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "start", title: "Start",
        steps: [.asking("good-at", "What are you good at?", type: .list, to: "strengths+")])
    ])

  fileprivate static let gaps = Flow(
    id: "gaps", title: "Gaps", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "gaps", title: "Gaps", repetition: Repetition(fills: "gap", extent: .asked(min: 1, max: Banded(3))),
        steps: [.asking("gap", "Where does it get hard?", to: "gap.text")])
    ],
    review: ReviewPlan(hard: [Reference("gap")]))
}
