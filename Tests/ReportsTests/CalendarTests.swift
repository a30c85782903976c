// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct CalendarTests {
  private func entry(_ what: String, done: Bool = false, isShort: Bool = false, revision: Int = 0) throws
    -> CalendarEntry
  {
    let due = try #require(CalendarDate("2026-12-31"))
    let item = AgendaItem(id: "item", kind: .review, what: what, who: "Lee Park", due: due, done: done)
    return CalendarEntry(
      item, plan: "plan", title: "Plan of Maya", names: ["Maya Lopez", "Mimi"], sequence: revision, isShort: isShort)
  }

  private func text(_ entries: [CalendarEntry]) throws -> String {
    CalendarFile(entries, stamp: try #require(Instant("2026-11-21T12:00:00Z"))).text
  }

  @Test func `an event is a whole day with its alarms`() throws {
    let text = try text([try entry("look back")])
    for line in [
      "UID:item@plan.ilp", "DTSTAMP:20261121T120000Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Maya Lopez: look back", "TRIGGER:-P7D", "TRIGGER:-P1D", "STATUS:CONFIRMED",
    ] {
      #expect(text.contains("\r\n\(line)\r\n"), "\(line)")
    }
  }

  @Test func `what is done ahead is cancelled with a higher number, and rings no more`() throws {
    let text = try text([try entry("look back", done: true, revision: 3)])
    #expect(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:3") && !text.contains("VALARM"))
  }

  @Test func `what is in no plan any more is taken out without a word of it`() throws {
    let day = try #require(CalendarDate("2026-12-31"))
    let gone = CalendarEntry(gone: "item", plan: "plan", day: day, sequence: 4)
    let text = try text([gone])
    #expect(gone.uid == (try entry("look back")).uid)
    #expect(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:4") && !text.contains("VALARM"))
    #expect(!text.contains("CATEGORIES") && !text.contains("DESCRIPTION"))
  }

  @Test(arguments: [
    ("a, b; c\\d\ne", "a\\, b\\; c\\\\d\\ne"), ("plain", "plain"),
  ])
  func `text is escaped`(text: String, escaped: String) {
    #expect(CalendarFile.escaped(text) == escaped)
  }

  @Test(arguments: [
    "SUMMARY:" + String(repeating: "é", count: 80), String(repeating: "漢", count: 60), "short",
    String(repeating: "x", count: 75),
  ])
  func `lines are folded between characters and unfold to themselves`(line: String) {
    let folded = CalendarFile.folded(line)
    #expect(folded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.replacing("\r\n ", with: "") == line)
  }

  @Test func `initials leave no name, and no word that only looks like one`() throws {
    let short = try entry("Maya's talk with Lee Park about Mayan history, Lopez, Mimi", isShort: true)
    #expect(short.summary == "M. L.: M.'s talk with L. P. about Mayan history, L., M.")
    #expect(short.details == "Who: L. P.\nPlan: Plan of M.")
  }
}
