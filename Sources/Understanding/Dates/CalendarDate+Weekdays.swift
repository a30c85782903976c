// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension CalendarDate {
  /// The first day of that name after this one; nil outside the calendar.
  func next(_ weekday: Weekday) -> CalendarDate? {
    adding(days: 1 + (weekday.rawValue - self.weekday.rawValue + 6) % 7)
  }

  /// The last day of that name before this one; nil outside the calendar.
  func previous(_ weekday: Weekday) -> CalendarDate? {
    adding(days: -1 - (self.weekday.rawValue - weekday.rawValue + 6) % 7)
  }
}

extension ClosedRange<CalendarDate> {
  /// From the first to the last day of one month.
  var isMonth: Bool { lowerBound.day == 1 && upperBound == lowerBound.endOfMonth }

  var isOneDay: Bool { lowerBound == upperBound }
}
