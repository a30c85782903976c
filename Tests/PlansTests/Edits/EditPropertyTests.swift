// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// What holds for any plans and any edits.
@Suite struct EditPropertyTests {
  @Test(arguments: UInt64(1)...40)
  func `difference gives exactly the other plan and comes back`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plan = try random.plan(id: id("plan"))
    let other = try random.variation(of: plan)
    let edits = plan.edits(to: other)
    #expect(!edits.isEmpty)
    #expect(try plan.applying(edits) == other)
    #expect(try other.applying(edits.inverse) == plan)
  }

  @Test(arguments: UInt64(1)...20)
  func `plans with nothing in common are reached too`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plan = try random.plan(id: id("one"))
    let other = try random.plan(id: id("two"))
    #expect(try plan.applying(plan.edits(to: other)) == other)
  }

  @Test(arguments: UInt64(1)...20)
  func `each edit can be undone at once`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    var plan = try random.plan(id: id("plan"))
    for edit in plan.edits(to: try random.variation(of: plan)).prefix(12) {
      let changed = try edit.apply(to: plan)
      #expect(try edit.inverse.apply(to: changed) == plan)
      #expect(edit.inverse.inverse == edit)
      plan = changed
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `plans and edits survive JSON`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plan = try random.plan(id: id("plan"))
    #expect(try reread(plan) == plan)
    let edits = plan.edits(to: try random.variation(of: plan))
    #expect(try reread(edits) == edits)
  }

  @Test(arguments: UInt64(1)...20)
  func `every edit is told in words`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plan = try random.plan(id: id("plan"))
    let edits = plan.edits(to: try random.variation(of: plan))
    let words = plan.words(for: edits)
    #expect(words.count == edits.count)
    for line in words { #expect(!line.isEmpty && !line.contains("\n") && !line.contains("nothing changed"), "\(line)") }
  }

  @Test func `plan has no difference to itself`() throws {
    var random = RandomPlan(seed: 7)
    let plan = try random.plan(id: id("plan"))
    #expect(plan.edits(to: plan).isEmpty)
  }
}
