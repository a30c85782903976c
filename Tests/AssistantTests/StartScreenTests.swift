// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// Words at the start that are no number: several people at once, and somebody by name.
@MainActor
@Suite(.hearsEnglish) struct StartScreenTests {
  @Test(arguments: [
    "i have 3 new people starting in december can i do all of them at once", "several new hires",
    "a plan for my whole class",
    "can I upload a roster", "two starters on monday", "both of them", "make plans for all my students",
  ])
  func `several people lead to the roster`(line: String) throws {
    #expect(SeveralPeople.areMeant(by: line))
    let scene = Scene([line])
    _ = try Reception(world: scene.world).run()
    #expect(scene.console.said(.remark).contains { $0.contains("ilp cohort create") && $0.contains("name,position") })
    #expect(scene.console.said(.trouble).isEmpty)
  }

  @Test(arguments: ["one new starter", "a plan for Sam", "2", "my goals", "people", "I start at 8"])
  func `one person does not`(line: String) { #expect(!SeveralPeople.areMeant(by: line)) }

  @Test func `a name goes on with the conversation about that person`() throws {
    let shelf = MemoryShelf()
    try Scene(["Sam Lee"], shelf: shelf).run()
    shelf.records[0].learner = "Sam Lee"
    let scene = Scene(["no", "sam lee", "the monthly report"], shelf: shelf)
    _ = try Reception(world: scene.world).run()
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `the name of somebody without a plan is said to be one`() throws {
    let scene = Scene(["Sam Lee"])
    _ = try Reception(world: scene.world).run()
    #expect(scene.console.said(.hint).contains { $0.contains("No plan here is for \"Sam Lee\"") })
  }

  @Test func `of many open conversations some are listed, and the others go by name`() throws {
    let shelf = MemoryShelf()
    for number in 0..<12 {
      try Scene(["Person\(number) Lee"], shelf: shelf).run()
      shelf.records[number].learner = "Person\(number) Lee"
    }
    let scene = Scene(["no", "person11", "the monthly report"], shelf: shelf)
    _ = try Reception(world: scene.world).run()
    #expect(scene.console.said(.choice).count { $0.contains("go on") } == 9)
    #expect(scene.console.said(.hint).contains { $0.contains("And 3 more are open") })
    #expect(shelf.stored.values.contains { $0.plan.gaps.map(\.text) == ["the monthly report"] })
  }
}
