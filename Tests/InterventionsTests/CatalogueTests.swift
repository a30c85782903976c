// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Interventions
import Testing

@Suite("Catalogue", .hearsEnglish) struct CatalogueTests {
  @Test(arguments: [
    ("K", "K"), ("kindergarten", "K"), ("3", "3"), ("3rd grade", "3"), ("Grade 11", "11"), ("college", "college"),
  ])
  func `a grade is read as people write it`(text: String, grade: String) {
    #expect(Grade(text)?.text == grade)
  }

  @Test(arguments: ["", "0", "13", "third", "3 4", "3x", "99999999999999999999"])
  func `what is no grade is none`(text: String) {
    #expect(Grade(text) == nil)
  }

  @Test(arguments: [(4, nil), (5, "K"), (10, "5"), (18, "college"), (60, "college")])
  func `an age has its usual grade`(age: Int, grade: String?) {
    #expect(Grade(age: age)?.text == grade)
  }

  @Test(arguments: [
    ("I'm in 4th grade", "4"), ("grade 7", "7"), ("she is 8 years old", "3"), ("kindergarten", "K"), ("4", nil),
    ("3rd or 4th grade", nil), ("my son", nil), ("old school", nil),
  ])
  func `a line names a grade only where it says so`(line: String, grade: String?) {
    #expect(Grade(mentionedIn: line)?.text == grade)
  }

  @Test(arguments: [("10", "10"), ("10-20", "10-20"), ("0.5", "0.5"), ("10 - 20", "10-20")])
  func `a number or a range is read`(text: String, written: String) {
    #expect(NumberRange(text)?.text == written)
  }

  @Test(arguments: ["", "-", "20-10", "ten", "1-2-3", "-5", "nan", "1e9"])
  func `what is no number is none`(text: String) {
    #expect(NumberRange(text) == nil)
  }

  @Test func `a dosage reads like a sentence, and leaves out what is not known`() {
    #expect(
      Dosage(minutes: NumberRange("10-20"), timesPerWeek: NumberRange("1"), weeks: NumberRange("6")).text
        == "10-20 minutes, once a week, 6 weeks")
    #expect(Dosage(weeks: NumberRange("1")).text == "1 week")
    #expect(Dosage().text.isEmpty)
  }

  @Test func `a citation has everything, a short one the first name`() {
    let source = Source(
      id: "x", authors: "Ito, Berg and Cruz", year: "2020", title: "On reading", place: "A Journal 1(2)", doi: "10.1/2")
    #expect(source.citation == "Ito, Berg and Cruz (2020). On reading. A Journal 1(2). https://doi.org/10.1/2")
    #expect(source.shortCitation == "Ito and others, 2020")
    #expect(Source(id: "y", authors: "Ito and Berg", year: "2020", title: "t").shortCitation == "Ito and Berg, 2020")
  }
}
