// SPDX-License-Identifier: GPL-3.0-or-later
import Library
import Plans

@testable import Understanding

/// Tests write days that exist; a slip ends the run.
func day(_ iso: String) -> CalendarDate { [iso].compactMap { CalendarDate($0) }[0] }

extension SchoolCalendar {
  static let sample = SchoolCalendar(
    terms: [
      Span(
        name: "fall term", words: ["fall semester", "term", "this term", "semester", "this semester"],
        from: day("2026-08-31"), to: day("2026-12-18")),
      Span(
        name: "spring term", words: ["spring semester", "term", "this term", "semester", "this semester"],
        from: day("2027-01-04"), to: day("2027-06-11")),
      Span(name: "school year", words: ["this school year"], from: day("2026-08-31"), to: day("2027-06-11")),
    ],
    breaks: [
      Span(
        name: "winter break", words: ["christmas break", "the holidays"], from: day("2026-12-19"), to: day("2027-01-03")
      ),
      Span(name: "spring break", from: day("2027-03-27"), to: day("2027-04-04")),
      Span(name: "summer break", words: ["summer vacation", "summer"], from: day("2027-06-12"), to: day("2027-08-29")),
      Span(name: "winter break", words: ["christmas break"], from: day("2027-12-18"), to: day("2028-01-02")),
    ],
    holidays: [
      Holiday(name: "thanksgiving", words: ["thanksgiving day"], date: day("2026-11-26")),
      Holiday(name: "christmas", words: ["xmas"], date: day("2026-12-25")),
      Holiday(name: "valentine's day", date: day("2027-02-14")),
      Holiday(name: "thanksgiving", date: day("2027-11-25")),
    ])
}

extension LanguageWords {
  /// The words that ship; without them no test holds.
  static let english = LanguageWords(
    FlowCatalogue(layers: [.embedded(.prompts)]).words(language: "en").value ?? WordData(tag: "", stemmer: ""))
}

extension ReadingContext {
  /// A Saturday in November, and somebody who started on the 2nd.
  static let sample = ReadingContext(
    today: day("2026-11-21"), words: .english, start: day("2026-11-02"), calendar: .sample)
}
