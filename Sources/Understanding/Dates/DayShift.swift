// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// "two weeks before that", "the day after", "a month earlier": counted from a day that the text names elsewhere.
struct DayShift: Equatable {
  let count: Int
  let unit: TimeUnit
  let isBack: Bool
  let origin: Origin
  let tokens: Range<Int>

  /// What it is counted from.
  enum Origin {
    /// The day that the text names.
    case named
    /// Something else, of which nobody knows the day: "ten days before the exam".
    case elsewhere
    /// That day, in a way that is not understood: "the Friday before that".
    case unclear
  }

  /// The day so far from others, counted from their near end; nil outside the calendar, or where what it is counted from is not
  /// understood.
  func day(from days: ClosedRange<CalendarDate>) -> CalendarDate? {
    guard origin != .unclear else { return nil }
    return isBack ? unit.countBack(count, from: days.lowerBound) : unit.count(count, from: days.upperBound)
  }
}
