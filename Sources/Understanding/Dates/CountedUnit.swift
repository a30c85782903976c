// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// So many of a unit of time, as "3 weeks"; a fortnight is two weeks.
struct CountedUnit: Equatable {
  let count: Int
  let unit: TimeUnit
  /// The token after it.
  let next: Int

  /// So many times as much, by a number that stands before it.
  func times(_ number: Int) -> CountedUnit { CountedUnit(count: number * count, unit: unit, next: next) }

  /// The day so far after another one, or before it; nil outside the calendar.
  func day(from day: CalendarDate, isBack: Bool) -> CalendarDate? {
    isBack ? unit.countBack(count, from: day) : unit.count(count, from: day)
  }
}
