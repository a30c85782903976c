// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// The sentence of a goal that a review raises: the amount and the day change where they stand, and nothing else.
@MainActor
@Suite(.hearsEnglish) struct ReviewedSentenceTests {
  private static let flow = Flow.lookBack(
    asking: [
      .asking("new-target", "How many now?", to: "goal.target"),
      .asking("new-due", "By when now?", type: .date, to: "goal.due"),
    ], confirm: Template("The new mark: {new-target}\nThe new day: {new-due}\nRight?"))

  struct Case: Sendable {
    let kept: String
    let what: String
    let from: Double
    let to: String
    let day: String
    let expected: String

    init(_ kept: String, _ what: String, _ from: Double, _ to: String, _ day: String, _ expected: String) {
      (self.kept, self.what, self.from, self.to, self.day, self.expected) = (kept, what, from, to, day, expected)
    }
  }

  @Test(arguments: [
    Case(
      "Ines leads 2 tours a week by 11 December 2026", "tours led", 2, "3", "22 January 2027",
      "Ines leads 3 tours a week by 22 January 2027"),
    Case(
      "I fold 12 sheets in 2 shifts out of 2 by 2 December 2026", "shifts", 2, "4", "12 February 2027",
      "I fold 12 sheets in 4 shifts out of 2 by 12 February 2027"),
    Case(
      "By 7 December 2026 I call 7 customers, 2.7 minutes each", "customers called", 7, "9", "17 January 2027",
      "By 17 January 2027 I call 9 customers, 2.7 minutes each"),
    Case(
      "Omar closes the till alone on two evenings by 1 December 2026", "evenings", 2, "5", "25 May 2027",
      "Omar closes the till alone on 5 evenings by 25 May 2027"),
  ])
  func `a raised goal has the new number and the new day in its sentence`(sample: Case) throws {
    let shelf = MemoryShelf()
    try Scene(["Dana", "the report", "I make it alone", "3 June 2027", "yes", "ok", "1"], shelf: shelf).run()
    let (id, shelved) = try #require(shelf.stored.first)
    shelf.stored[id]?.plan = {
      var plan = shelved.plan
      plan.goals[0].rewritten = sample.kept
      plan.goals[0].measure.what = sample.what
      plan.goals[0].measure.target = .number(sample.from)
      return plan
    }()
    let scene = Scene([sample.to, sample.day, "yes"], flows: [.sample, Self.flow], shelf: shelf)
    try scene.run("look-back")
    #expect(scene.plan?.goals.first?.rewritten == sample.expected)
    #expect(scene.console.text.contains(sample.expected))
  }
}
