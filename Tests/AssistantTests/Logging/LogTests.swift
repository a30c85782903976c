// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Library
import Plans
import Testing
import Understanding

@testable import Assistant

@Suite(.hearsEnglish) struct LogTests {
  /// A Saturday.
  private let today = CalendarDate("2026-11-21")

  private func line(_ words: String) throws -> LogLine {
    let words = (text: words, data: FlowCatalogue(layers: [.embedded(.prompts)]).words(language: "en").value)
    return LogLine(words.text, today: try #require(today), language: LanguageWords(try #require(words.data)))
  }

  private var maya: Plan {
    var plan = Plan(id: Identifier("maya"))
    plan.goals = [
      Goal(id: Identifier("read")) {
        $0.statement = "Maya reads 90 words a minute"
        $0.measure.what = "words read correctly in one minute"
        $0.measure.unit = "words a minute"
        $0.measure.baseline = 52
        $0.measure.target = 90
      },
      Goal(id: Identifier("homework")) {
        $0.statement = "I hand in homework"
        $0.progressType = .yesNo
      },
    ]
    plan.interventions = [PlannedIntervention(id: Identifier("use")) { $0.goal = Identifier("read") }]
    return plan
  }

  @Test(arguments: [
    ("read 74 wpm, 3 errors", [74.0, 3]), ("4 of 5 right", [4]), ("4/5", [4]), ("80 %", [80]), ("3,5 hours", [3.5]),
    ("-2 degrees", [-2]), ("nothing to count", []), ("on 2026-11-20 she read 60", [60]), ("30 nov: 61 words", [61]),
  ])
  func `numbers are found, and days are not taken for them`(words: String, values: [Double]) throws {
    #expect(try line(words).figures.map(\.value) == values)
  }

  @Test(arguments: [
    ("yesterday 74", "2026-11-20"), ("on Monday 74", "2026-11-16"), ("saturday 74", "2026-11-21"),
    ("3 days ago 74", "2026-11-18"), ("2 weeks ago", "2026-11-07"), ("74 on 2026-10-01", "2026-10-01"),
    ("30 nov 74", "2025-11-30"), ("Nov 3rd 74", "2026-11-03"), ("read 74", nil), ("2027-01-01 74", nil),
  ])
  func `a day that has been is found`(words: String, day: String?) throws {
    #expect(try line(words).day?.iso == day)
  }

  @Test func `the words stay as they were typed`() throws {
    #expect(try line("  Read 74 wpm,   3 errors ").words == "Read 74 wpm, 3 errors")
  }

  @Test(arguments: [
    ("held 3 of 4 sessions", 3, 4), ("2 sessions of 20 minutes", 2, 2), ("session missed, fire drill", 0, 1),
    ("we had a session", 1, 1),
  ])
  func `sessions are counted`(words: String, held: Int, planned: Int) throws {
    let sessions = try #require(try line(words).sessions)
    #expect(sessions.held == held)
    #expect(sessions.planned == planned)
  }

  /// The goal that a line is filed with without asking; nil where it asks.
  static let filed: [(String, String?, String?)] = [
    ("read 74 wpm, 3 errors", "read", "74"), ("74", "read", "74"), ("63 on the new text", "read", "63"),
    ("homework yes", "homework", "yes"), ("no homework", "homework", "no"), ("20 minutes late", nil, nil),
    ("3 errors", nil, nil), ("held 3 of 4 sessions", "read", nil), ("4000", nil, nil),
    ("she liked it", nil, nil),
  ]

  @Test(arguments: filed)
  func `a line is filed where it belongs, and asked about when that is not sure`(
    words: String, goal: String?, value: String?
  ) throws {
    let meant = LogFit.meant(among: LogFit.fits(try line(words), in: [maya]))
    #expect(meant?.goal.id.text == goal)
    #expect(meant?.value?.text == value)
  }

  @Test func `two learners with the same goal are asked about`() throws {
    var other = maya
    other.id = Identifier("mia")
    #expect(LogFit.meant(among: LogFit.fits(try line("read 74 wpm"), in: [maya, other])) == nil)
  }

  @Test func `a closed goal is not filed with`() throws {
    var plan = maya
    plan.goals[0].status = .met
    #expect(LogFit.meant(among: LogFit.fits(try line("read 74 wpm"), in: [plan]))?.value == nil)
  }

  @Test func `parts of a whole become per cent where the goal is told so`() throws {
    var plan = maya
    plan.goals[0].measure.unit = "%"
    plan.goals[0].measure.target = 90
    #expect(LogFit.fits(try line("4 of 5 read"), in: [plan]).first?.value == 80)
  }

  @Test(arguments: [
    ("9 on Tuesday, 7 today", ["9 2026-11-17", "7 2026-11-21"]), ("last week 9 of 20", ["9 2026-11-14"]),
    ("7 today, 9 on tuesday", ["9 2026-11-17", "7 2026-11-21"]),
    ("monday 5 and wednesday 6", ["5 2026-11-16", "6 2026-11-18"]),
    ("read 74 wpm, 3 errors yesterday", ["74 2026-11-20"]), ("last saturday 8", ["8 2026-11-14"]),
    ("9 on Tuesday, 7", ["9 2026-11-17", "7 "]), ("74", ["74 "]), ("she liked it", [""]),
  ])
  func `several numbers of one line keep their days`(words: String, told: [String]) throws {
    let data = try #require(FlowCatalogue(layers: [.embedded(.prompts)]).words(language: "en").value)
    let lines = LogLine.dated(words, today: try #require(today), language: LanguageWords(data))
    let read = lines.map { line in
      line.figures.first.map { "\(Level.number($0.value).text) \(line.day?.iso ?? "")" } ?? ""
    }
    #expect(read == told)
    #expect(lines.allSatisfy { $0.words == words })
  }

  @Test(arguments: [
    ("sorting mistakes 9 last week", "9"), ("9", "9"), ("4000", "4000"), ("9 mistakes", "9"), ("20 minutes late", nil),
    ("3 stickers wrong", "3"),
  ])
  func `with one goal nobody is asked which one, unless something else is counted`(words: String, value: String?) throws
  {
    var plan = Plan(id: Identifier("mia"))
    plan.goals = [
      Goal(id: Identifier("sort")) {
        $0.statement = "sort the stickers without mistakes"
        $0.measure.what = "sorting mistakes"
        $0.measure.unit = "mistakes"
        $0.measure.baseline = 20
        $0.measure.target = 3
      }
    ]
    #expect(LogFit.meant(among: LogFit.fits(try line(words), in: [plan]))?.value?.text == value)
  }
}
