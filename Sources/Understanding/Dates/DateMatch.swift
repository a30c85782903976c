// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A date in a text: its days, its tokens, and what the words around it make of it.
struct DateMatch: Equatable {
  /// What a day is said for.
  enum Standing: Equatable {
    case meant
    /// Something begins then, which says nothing about its end: "starting Monday".
    case beginning
    /// It is said that this is not the day: "not June 3", "June 3 at the earliest".
    case rejected
    /// It is only named: "the 26th instead of the 19th", "Open house is 11/19".
    case bare
    /// It is told of the past.
    case past
  }

  var days: ClosedRange<CalendarDate>
  var tokens: Range<Int>
  /// Something has to be done by then.
  var isDeadline: Bool
  /// It is a deadline only because it is the end of something: "fiscal year end".
  var isEnd = false
  /// What comes again and again until then: "every Friday till December 18".
  var rhythm: Range<Int>?
  /// It is said to be the latest one.
  var isFirm = false
  /// It takes the place of what was said before: "no, June 10".
  var isCorrection = false
  /// Such words end the text with it: "the 8th, no the 9th".
  var isLastWord = false
  /// "the 1st", which is one of the month that was named before, if there was one.
  var isDayOnly = false
  /// It is named by its weekday alone.
  var isWeekdayOnly = false
  /// Words beside it make it another day, and nobody knows which.
  var isLoose = false
  /// It is counted from the start of the plan, so that it is nobody else's.
  var isOfStart = false
  var standing = Standing.meant
}
