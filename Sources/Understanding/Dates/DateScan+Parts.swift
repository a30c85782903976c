// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A part of a period; nil where nobody knows which days that are.
  func part(_ part: DateRelation.Part, of days: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate>? {
    let (first, last) = (days.lowerBound, days.upperBound)
    switch part {
    case .whole: return days
    case .start: return first...first
    case .end: return last...last
    case .middle: return middle(of: days).map { $0...$0 }
    case .firstHalf: return firstHalf(of: days)
    case .vague: return nil
    }
  }

  /// The middle of a month is the 15th, that of a week is Wednesday; that of a term or a year could be several days.
  private func middle(of days: ClosedRange<CalendarDate>) -> CalendarDate? {
    if days.isMonth { return days.lowerBound.adding(days: 14) }
    let isWeek = days.lowerBound.weekday == .monday && days.lowerBound.days(until: days.upperBound) == 6
    return isWeek ? days.lowerBound.adding(days: 2) : nil
  }

  /// The first half of a month ends on the 15th, that of a year in June.
  private func firstHalf(of days: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate>? {
    let first = days.lowerBound
    if days.isMonth { return first.adding(days: 14).map { first...$0 } }
    guard first.day == 1, first.adding(months: 12)?.adding(days: -1) == days.upperBound,
      let last = first.adding(months: 6)?.adding(days: -1)
    else { return nil }
    return first...last
  }
}
