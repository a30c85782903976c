// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// "two weeks before that", "the day after", "a month earlier": counted from a day that the text names elsewhere.
struct DayShift: Equatable {
  let count: Int
  let unit: TimeUnit
  /// The day of that name, rather than so many units: "the Sunday before".
  var weekday: Weekday?
  let isBack: Bool
  let origin: Origin
  let tokens: Range<Int>

  /// What it is counted from.
  enum Origin {
    /// The day that the text names.
    case named
    /// Something else, of which nobody knows the day: "ten days before the exam".
    case elsewhere
  }

  /// The day so far from others, counted from their near end; nil outside the calendar.
  func day(from days: ClosedRange<CalendarDate>) -> CalendarDate? {
    if let weekday { return isBack ? days.lowerBound.previous(weekday) : days.upperBound.next(weekday) }
    return isBack ? unit.countBack(count, from: days.lowerBound) : unit.count(count, from: days.upperBound)
  }
}
