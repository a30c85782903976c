// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Plans

@Suite(.hearsEnglish) struct MergeTests {
  private let origin = Plan(id: Identifier("p")) { plan in
    plan.title = "Reading"
    plan.actions = [
      ActionStep(id: Identifier("a")) { $0.text = "read" }, ActionStep(id: Identifier("b")) { $0.text = "write" },
    ]
  }

  @Test func `what both changed apart from each other is there`() {
    var (ours, theirs) = (origin, origin)
    ours.title = "Reading well"
    ours.actions[0].text = "read aloud"
    theirs.purpose = "growth"
    theirs.actions.append(ActionStep(id: Identifier("c")) { $0.text = "drill" })
    theirs.actions[1].status = .done
    let merged = ours.keeping(changesFrom: origin, to: theirs)
    #expect(merged.title == "Reading well" && merged.purpose == "growth")
    #expect(merged.actions.map(\.text) == ["read aloud", "write", "drill"])
    #expect(merged.actions[1].status == .done)
  }

  @Test func `of two changes of one value ours counts`() {
    var (ours, theirs) = (origin, origin)
    ours.actions[0].text = "read aloud"
    theirs.actions[0].text = "read to somebody"
    #expect(ours.keeping(changesFrom: origin, to: theirs).actions[0].text == "read aloud")
  }

  @Test func `what either took out stays out, unless the other changed it`() {
    var (ours, theirs) = (origin, origin)
    ours.actions.remove(at: 0)
    theirs.actions.remove(at: 1)
    #expect(ours.keeping(changesFrom: origin, to: theirs).actions == [])
    theirs = origin
    theirs.actions[0].status = .done
    #expect(ours.keeping(changesFrom: origin, to: theirs).actions.map(\.id.text) == ["b", "a"])
  }

  @Test func `nothing changed changes nothing`() {
    var changed = origin
    changed.title = "x"
    #expect(origin.keeping(changesFrom: origin, to: origin) == origin)
    #expect(origin.keeping(changesFrom: origin, to: changed) == changed)
    #expect(changed.keeping(changesFrom: origin, to: origin) == changed)
  }
}
