// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// A number that counts something else is no better number of the goal.
@MainActor
@Suite(.hearsEnglish) struct OtherUnitTests {
  private static let flow = Flow.lookBack(
    asking: [
      .asking("seen", "What did you see?", to: "review.mentor-comment"),
      .asking("value", "What is the number today?", type: .number, to: "review.value"),
    ], confirm: Template("Seen: {seen}\nThe number: {value}\nRight?"))

  private func value(after lines: [String]) throws -> (Double?, String) {
    let shelf = MemoryShelf()
    try Scene(["Dana", "the report", "I make it alone", "3 June 2027", "yes", "ok", "1"], shelf: shelf).run()
    let (id, shelved) = try #require(shelf.stored.first)
    shelf.stored[id]?.plan = {
      var plan = shelved.plan
      plan.goals[0].measure.what = "tours led alone, a week"
      plan.goals[0].measure.unit = "a week"
      plan.goals[0].measure.target = .number(3)
      return plan
    }()
    let scene = Scene(["the guests like her", "2"] + lines, flows: [.sample, Self.flow], shelf: shelf)
    try scene.run("look-back")
    return (scene.plan?.reviews.last?.outcomes.first?.value?.number, scene.console.text)
  }

  @Test(arguments: [
    "no, complaints are 3.4 percent", "no. breakage is 4 plates and the guests like her", "no, lateness is 12 minutes",
  ])
  func `another unit leaves the number of the goal`(line: String) throws {
    let (number, text) = try value(after: [line])
    #expect(number == 2, "\(text)")
    #expect(!text.contains("is reached"), "\(text)")
  }

  @Test(arguments: ["no, the number is 3", "no, it was 3 tours", "no its 3 a week"])
  func `the same unit puts it right`(line: String) throws {
    let (number, text) = try value(after: [line])
    #expect(number == 3, "\(text)")
  }
}
