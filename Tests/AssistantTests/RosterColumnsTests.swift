// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct RosterColumnsTests {
  private let flow = Flow.sample

  @Test func `columns are questions by their id or by a common name, whatever the capitals`() {
    let columns = RosterColumns(["Name", "start", "nonsense"], of: flow)
    #expect(columns.steps["name"] == columns.name)
    #expect(columns.name != nil)
    #expect(columns.unknown.contains("nonsense"))
    #expect(columns.known.contains("name"))
  }
}
