// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing
import Understanding

/// A day that is named in a line without being meant, by the weights that ship. None of these lines was fitted to.
@MainActor @Suite(.hearsEnglish) struct OpenDayTests {
  private func read(_ line: String) throws -> Understood {
    try Understanding.read(line, context: ShippedContext.on(#require(CalendarDate("2027-01-13"))))
  }

  @Test(arguments: [
    "the office closes on march 12, that has nothing to do with this",
    "he told everyone april 9 but never asked us",
    "we had march 1 but that fell through",
    "her leave starts on february 8 so i really dont know",
    "the others are due by march 5, mine wasnt talked about",
  ])
  func `a day of others, or one that no longer holds, is asked for again`(line: String) throws {
    #expect(try read(line).date == nil)
  }

  @Test(arguments: [
    ("my boss says march 5 and thats fine with me", "2027-03-05"),
    ("its hard but by march 5 i can do it", "2027-03-05"),
    ("the play is on march 5 so i want it learned by then", "2027-03-05"), ("mom and i picked march 5", "2027-03-05"),
    ("i will read 20 pages a day to my sister by march 5", "2027-03-05"), ("hopefully by march 5", "2027-03-05"),
    ("bake bread without help before easter", "2027-03-27"),
  ])
  func `a day that is meant is taken whatever else is told`(line: String, iso: String) throws {
    #expect(try read(line).date?.day.iso == iso)
  }

  @Test func `the words that weigh against a day are told`() throws {
    let context = try ShippedContext.on(#require(CalendarDate("2027-01-13")))
    let weighing = try #require(
      Understanding.openDayWeighing("the others are due by march 5, mine wasnt talked about", context: context))
    #expect(weighing.label == "open" && weighing.margin > 0)
    #expect(!weighing.parts.isEmpty && weighing.parts.allSatisfy { $0.weight > 0 })
    #expect(Understanding.openDayWeighing("by march 5", context: context) == nil)
  }
}
