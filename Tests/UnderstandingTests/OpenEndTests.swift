// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

/// Ends of which nobody knows the day make a goal time-bound all the same.
@Suite struct OpenEndTests {
  @Test(arguments: [
    "write my name in cursive by my birthday", "believe in myself more by graduation",
    "shoot 7 of 10 free throws by the end of the season", "parallel park before my road test",
    "swim by the time my sister is born", "read chapter books by grade 3", "tie my shoes before I start school",
    "shadow a nurse this spring",
  ])
  func `an end without a day is one`(goal: String) {
    let understood = Understanding.read(goal, context: .sample)
    #expect(understood.goal.timeBound)
    #expect(understood.date == nil)
  }

  @Test(arguments: [
    "finish my work by myself", "check my answers before a test", "breathe before every game", "go by bus",
    "answer by the third ring", "read before bed", "learn by playing",
  ])
  func `what comes again and again is none`(goal: String) {
    #expect(!Understanding.read(goal, context: .sample).goal.timeBound)
  }
}
