// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct LogCommandTests {
  @Test func `what happened is written down within a conversation, and its words are in no history`() throws {
    let scene = Scene(["Dana", "/log read 74 wpm", "/where"])
    try scene.run()
    #expect(scene.console.text.contains("logged read 74 wpm"))
    #expect(scene.console.rememberedLines == ["/where"])
  }

  @Test func `it needs words`() throws {
    let scene = Scene(["/log"])
    try scene.run()
    #expect(!scene.console.text.contains("logged"))
    #expect(!scene.console.said(.trouble).isEmpty)
  }

  @Test(arguments: ["log read 74 wpm", "/log read 74 wpm"])
  func `it is written down from the start screen, too`(line: String) throws {
    let scene = Scene([line])
    #expect(try Reception(world: scene.world).run() == .paused)
    #expect(scene.console.text.contains("logged read 74 wpm for nobody"))
    #expect(scene.console.rememberedLines.isEmpty)
  }

  @Test func `the start screen tells what is due, the earliest first, and how much is late`() throws {
    let shelf = MemoryShelf()
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Maya"
    plan.actions = (0..<5).map { number in
      ActionStep(id: Identifier("step \(number)")) {
        $0.text = "step \(number)"
        $0.due = CalendarDate.testDay.adding(days: number - 2)
      }
    }
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    let scene = Scene([], shelf: shelf)
    _ = try Reception(world: scene.world).run()
    #expect(scene.console.text.contains("5 things are due within a week, 2 overdue:\n- Maya: step 0, 2 days ago"))
    #expect(scene.console.text.contains("And 2 more, with whose turn it is: ilp due"))
    #expect(scene.console.text.contains("Maya: step 2, today"))
    #expect(!scene.console.text.contains("step 3"))
  }
}
