// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing
import Understanding

/// Which of several days in a line is meant, by the weights that ship. None of these lines was fitted to.
@MainActor @Suite(.hearsEnglish) struct MentionTests {
  private func day(_ line: String) throws -> String? {
    try Understanding.read(line, context: ShippedContext.on(#require(CalendarDate("2027-01-13")))).date?.day.iso
  }

  @Test(arguments: [
    ("feb 12. nora gets until feb 19 because she broke her arm", "2027-02-12"),
    ("the plumber is here through the 20th, so i will do it on the 22nd", "2027-01-22"),
    ("tomorrow. no, way too soon, saturday", "2027-01-16"),
    ("march 4, oh wait thats the concert, march 5", "2027-03-05"),
    ("by march 3, the rest of the team has until march 17", "2027-03-03"),
    ("jamie has until march 4 and me march 11", "2027-03-11"),
  ])
  func `the day that is meant is told from those that are told beside it`(line: String, iso: String) throws {
    #expect(try day(line) == iso)
  }

  @Test(arguments: [
    "lena has until march 3 and tom until march 10",
    "the fair is on march 3 and the judging on march 4, dunno when i have to be done",
    "could be march 3, could be march 10, nobody told us",
  ])
  func `of days of which none is one's own, none is taken`(line: String) throws {
    #expect(try day(line) == nil)
  }

  @Test func `every day of a line is told with what it weighs`() throws {
    let context = try ShippedContext.on(#require(CalendarDate("2027-01-13")))
    let days = Understanding.mentions("the fair is on march 3 and i want it two days before", context: context)
    #expect(days.map(\.day.iso) == ["2027-03-03", "2027-03-01"])
    #expect(days.map(\.words) == ["on march 3", "two days before"])
    #expect(days.allSatisfy { $0.margin != nil && $0.around.contains("@") && $0.traits.contains("several") })
    #expect(days[0].margin ?? 0 < days[1].margin ?? 0)
  }

  @Test func `a page of days is not weighed`() throws {
    let context = try ShippedContext.on(#require(CalendarDate("2027-01-13")))
    #expect(Understanding.mentions(String(repeating: "march 3, ", count: 5000), context: context).isEmpty)
  }
}
