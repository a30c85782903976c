// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// "two weeks before that", "the day after", "a month earlier": counted from a day that the text names elsewhere.
struct DayShift: Equatable {
  let count: Int
  let unit: TimeUnit
  let isBack: Bool
  /// What it is counted from is something else, of which nobody knows the day: "ten days before the exam".
  let isFromElsewhere: Bool
  let tokens: Range<Int>

  /// The day so far from others, counted from the near end; nil outside the calendar, or where it is counted from elsewhere.
  func day(from days: ClosedRange<CalendarDate>) -> CalendarDate? {
    guard !isFromElsewhere else { return nil }
    return isBack ? unit.countBack(count, from: days.lowerBound) : unit.count(count, from: days.upperBound)
  }
}
