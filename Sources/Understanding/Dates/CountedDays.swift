// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Days that are counted from today or from another day.
struct CountedDays: Equatable {
  /// Nil where it could be more than one day.
  var days: ClosedRange<CalendarDate>?
  /// The token after them.
  var next: Int

  init(_ days: ClosedRange<CalendarDate>?, next: Int) {
    self.days = days
    self.next = next
  }

  init(_ day: CalendarDate, next: Int) { self.init(day...day, next: next) }
}
