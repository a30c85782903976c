// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct RosterColumnsTests {
  private static let flow = Flow(
    id: "start", title: "Start", kind: "onboarding",
    sections: [
      Section(
        id: "all", title: "All",
        steps: [
          .asking("who", "Who?", to: "learner.name"), .asking("day", "When?", type: .date, to: "plan.start"),
          .asking("job", "What?", to: "learner.position"), .asking("boss", "Boss?", to: "parties.supervisor"),
        ])
    ])

  @Test(arguments: [
    ("Name", "who"), ("Full name", "who"), ("Starter's name", "who"), ("FULL_NAME", "who"), ("who", "who"),
    ("Start date", "day"),
    ("first-day", "day"), ("Job title", "job"), ("Position", "job"), ("Line manager", "boss"), ("reports to", "boss"),
  ])
  func `columns are questions by their id or by a common name, however it is written`(column: String, step: String) {
    let columns = RosterColumns([column], of: Self.flow)
    #expect(columns.steps[column.lowercased()] == step)
    #expect(columns.unknown.isEmpty)
  }

  @Test func `what is unknown has a short list of names to choose from, and the nearest where one is near`() {
    let columns = RosterColumns(["Positon", "Full nam", "Shoe size"], of: Self.flow)
    #expect(columns.unknown == ["Positon", "Full nam", "Shoe size"])
    #expect(columns.common == ["name", "start", "position", "supervisor"])
    #expect(columns.nearest(to: "Positon") == "position")
    #expect(columns.nearest(to: "Full nam") == "full name")
    #expect(columns.nearest(to: "Shoe size") == nil)
  }

  @Test func `the questions that ask for a day are known`() {
    #expect(RosterColumns([], of: Self.flow).days == ["day"])
  }
}
