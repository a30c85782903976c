// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Interventions
import Plans
import Search
import Testing

@testable import Reports

@Suite("Lists", .hearsEnglish) struct ListTests {
  private func due(today iso: String = "2026-10-20") throws -> DueReport {
    let today = try #require(CalendarDate(iso))
    let open = SamplePlans.maya.agenda().filter { !$0.done }
    return DueReport(open.map { DueRow($0, in: SamplePlans.maya, today: today) }, today: today)
  }

  @Test(arguments: [80, 40])
  func `what is due as text`(width: Int) throws {
    expectGolden(try due().text(ReportOptions(width: width)), "due-\(width).txt")
  }

  @Test func `what is due as JSON`() throws {
    expectGolden(try due().json, "due.json")
  }

  @Test func `nothing due is said`() throws {
    let today = try #require(CalendarDate("2026-10-20"))
    #expect(DueReport([], today: today).text() == "Nothing is due.\n")
    #expect(DueReport([], today: today).json == "{\n  \"items\": []\n}\n")
  }

  @Test func `history as text and as JSON`() throws {
    let at = try #require(Instant("2026-11-21T10:05:00Z"))
    let report = HistoryReport([
      HistoryRow(
        at: at, actor: "M. Lopez", changes: ["due date of goal 2: 3 June 2026 -> 17 June 2026", "note 1 added"]),
      HistoryRow(at: at, actor: nil, changes: ["title of the plan: “Reading”"]),
    ])
    expectGolden(report.text(), "history.txt")
    expectGolden(report.json, "history.json")
    #expect(HistoryReport([]).text() == "Nothing has changed yet.\n")
  }

  private static let found: Recommendation = {
    let entry = Intervention(
      about: Description(
        id: "quiz-yourself", title: "Quiz yourself instead of reading again",
        summary: "Close the book and write down what you remember. Then check."),
      scope: Scope(audiences: [.student]),
      delivery: Delivery(dosage: Dosage(minutes: NumberRange("10"), timesPerWeek: NumberRange("4"))))
    let source = Source(
      id: "dunlosky-2013", authors: "Dunlosky, Rawson, Marsh, Nathan and Willingham", year: "2013",
      title: "Ten study techniques rated by their utility",
      place: "Psychological Science in the Public Interest 14(1), 4-58",
      doi: "10.1177/1529100612453266")
    let hit = Suggestion(
      entry: .intervention(entry), score: 12.5, keywords: ["forgets", "tests"],
      evidence: ShownEvidence(
        rating: .strong, source: source, figure: "0.74", metric: "d", studiedOn: "students of all ages"),
      reasons: [
        Reason(.words, "forgets (needs); tests (title)"), Reason(.cause, "answers the cause: no practice"),
        Reason(.audience, "for students"), Reason(.effort, "low effort"),
      ],
      cautions: ["Give the answer soon after each try.", "Start easy."],
      explanation: Explanation("quiz-yourself", .product, of: [Explanation(10, "words"), Explanation(1.25, "case")]))
    return Recommendation(
      need: "forgets everythng for tests", corrected: "forgets everything for tests", nothingFits: false, hits: [hit],
      filtered: [.audience: 2, .age: 1])
  }()

  private static let nothing = Recommendation(
    need: "bake bread", nothingFits: true, nearestTopics: ["Study skills", "Homework"])

  @Test(arguments: [80, 40])
  func `what was recommended, and why, as text`(width: Int) {
    let report = RecommendationReport(Self.found)
    expectGolden(report.text(ReportOptions(width: width), explains: width == 80), "recommended-\(width).txt")
    expectGolden(
      RecommendationReport(Self.nothing).text(ReportOptions(width: width)), "nothing-fits-\(width).txt")
  }

  @Test func `what was recommended as JSON`() {
    expectGolden(RecommendationReport(Self.found).json, "recommended.json")
    expectGolden(RecommendationReport(Self.nothing).json, "nothing-fits.json")
  }
}
