// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

/// A day is changed where it stands, and not where the same letters stand.
@Suite struct DayPlaceTests {
  @Test(arguments: [
    ("Fridays are hard, finish it Friday", "Fridays are hard, finish it June 3"),
    ("Monday's my day off, so by Monday", "Monday's my day off, so June 3"),
    ("read 2 books by July 2", "read 2 books June 3"),
  ])
  func `another day takes the place of the day that counts`(text: String, wanted: String) {
    let sentence = Understanding.sentence(
      text, by: day("2027-06-03"), insteadOf: nil, words: "June 3", context: .shippedDays)
    #expect(sentence == wanted)
  }

  @Test func `what a day shall be stands behind the comma that closes what it shall not be`() {
    let line = "please, not June 3, make it June 10"
    #expect(Understanding.changes(in: line, isReadBack: false, context: .shippedDays).first?.words == "June 10")
  }

  @Test func `a day is moved in the clause that tells of its thing`() {
    let told = "a computer by Dec 4, a desk by Dec 11, and I ask staffing"
    let moved = Understanding.text(told, movingDayOf: "the desk", to: "Dec 18", context: .shippedDays)
    #expect(moved == nil)
    let named = Understanding.text(told, movingDayOf: "desk", to: "Dec 18", context: .shippedDays)
    #expect(named == "a computer by Dec 4, a desk by Dec 18, and I ask staffing")
  }

  @Test func `every weekday has its name for all such days`() {
    let plurals = LanguageWords.english.entries(of: .weekdayPlurals)
    #expect(Set(plurals.compactMap { LanguageWords.english.weekday(ofPlural: $0)?.rawValue }) == Set(1...7))
    #expect(plurals.allSatisfy { LanguageWords.english.weekday(ofPlural: $0) != nil })
  }

  @Test func `a day that a sentence is known to name is changed whatever else it tells`() {
    let text = "I read by 18 December 2026, quiz or no quiz. Nobody asked for March 5."
    let sentence = Understanding.sentence(
      text, by: day("2027-02-26"), insteadOf: day("2026-12-18"), words: "by 26 February 2027", context: .shippedDays)
    #expect(sentence == "I read by 26 February 2027, quiz or no quiz. Nobody asked for March 5.")
  }
}
