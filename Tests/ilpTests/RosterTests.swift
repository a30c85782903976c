// SPDX-License-Identifier: GPL-3.0-or-later
import Assistant
import Dialogue
import Hearing
import Plans
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct RosterTests {
  @Test(arguments: [
    ("Okafor, Ben", "Ben Okafor"), ("Okonkwo-Reyes, Marisol", "Marisol Okonkwo-Reyes"),
    ("de Souza, Ana Maria", "Ana Maria de Souza"),
    ("Ben Okafor", "Ben Okafor"), ("Ben Okafor, Jr.", "Ben Okafor, Jr."), ("Ben Okafor, PhD", "Ben Okafor, PhD"),
    ("Ben Okafor, III", "Ben Okafor, III"), ("a, b, c", "a, b, c"), ("Okafor,", "Okafor,"),
  ])
  func `names of registers are turned round`(text: String, name: String) { #expect(RosterName.inOrder(text) == name) }

  @Test(arguments: [
    ("07/12/2026", ["2026-12-07", "2026-07-12"]), ("25/12/2026", ["2026-12-25"]), ("12/25/2026", ["2026-12-25"]),
    ("07/07/2026", ["2026-07-07"]), ("7-12-26", ["2026-12-07", "2026-07-12"]), ("40/40/2026", []),
  ])
  func `days in figures may be two`(text: String, days: [String]) {
    #expect(RosterDay(text)?.readings(in: nil).map(\.iso) == days)
  }

  @Test(arguments: ["2026-12-07", "7 December", "soon", "", "07/12", "7/12/2026/1"])
  func `other words are no days in figures`(text: String) { #expect(RosterDay(text) == nil) }

  @Test func `a column tells the order of its days where one of them can only be read one way`() {
    #expect(RosterDay.order(of: ["07/12/2026", "25/12/2026"]) == .dayFirst)
    #expect(RosterDay.order(of: ["07/12/2026", "12/25/2026"]) == .monthFirst)
    #expect(RosterDay.order(of: ["07.12.2026"]) == .dayFirst)
    #expect(RosterDay.order(of: ["07/12/2026"]) == nil)
    #expect(RosterDay.order(of: ["25/12/2026", "12/25/2026"]) == nil)
  }

  private static let flow = Flow(
    id: "start", title: "Start", kind: "onboarding",
    sections: [
      Section(
        id: "all", title: "All",
        steps: [
          step("who", "Who?", .text, "learner.name"), step("day", "When?", .date, "plan.start"),
        ])
    ])

  private static func step(_ id: String, _ ask: String, _ type: StepType, _ place: String) -> Step {
    Step(id: id, type: type, wording: Wording(ask: Banded(Template(ask))), to: Dialogue.Place(place))
  }

  private func rows(_ text: String) throws -> RosterRows {
    let table = try CSVTable(text)
    return RosterRows(
      table: table, columns: RosterColumns(table.columns, of: Self.flow), shared: AnswerSheet([:]), start: nil,
      today: try #require(CalendarDate("2026-11-26")), present: [])
  }

  @Test func `a day that may be two is told with its row and column`() throws {
    var rows = try rows("Name,Start\nSam Lee,07/12/2026\n")
    _ = try rows.sheets(named: "r.csv")
    #expect(rows.defects.map(\.row) == [2] && rows.defects.map(\.column) == ["Start"])
    #expect(rows.defects.first?.message.contains("2026-12-07 or 2026-07-12") == true)
  }

  @Test func `a day whose order another row tells is read`() throws {
    var rows = try rows("Name,Start\nSam Lee,07/12/2026\nAna Ruiz,14/12/2026\n")
    let sheets = try rows.sheets(named: "r.csv")
    #expect(sheets.map { $0.values["day"] } == [.words("2026-12-07"), .words("2026-12-14")])
    #expect(rows.defects.isEmpty && rows.remarks.isEmpty)
  }

  @Test func `who has no first day, and whose is long past, is told`() throws {
    var rows = try rows("Name,Start\n\"Okafor, Ben\",\nAna Ruiz,2026-07-12\nSam Lee,2026-11-23\n")
    let sheets = try rows.sheets(named: "r.csv")
    #expect(sheets.first?.values["who"] == .words("Ben Okafor"))
    #expect(rows.remarks.count == 2)
    #expect(rows.remarks[0].hasPrefix("Row 2, Ben Okafor: no first day yet"))
    #expect(rows.remarks[1].hasPrefix("Row 3, Ana Ruiz: the first day, Sunday 12 July 2026, is past"))
  }

  @Test func `unknown columns are told in one line, with the nearest known name`() throws {
    var rows = try rows("Name,Strat,Shoe size\nSam Lee,x,43\n")
    let trouble = try #require(throws: Trouble.self) { try rows.sheets(named: "r.csv") }
    #expect(
      trouble.message.split(separator: "\n").first
        == "r.csv: row 1: not known as a column: \"Strat\" (did you mean \"start\"?), \"Shoe size\". Known: name, start"
    )
  }
}
