// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A unit in which people count the time until a day.
enum TimeUnit: Equatable {
  case day, workday, week, month, year

  /// The day that many units after `start`; nil outside the calendar.
  func count(_ count: Int, from start: CalendarDate) -> CalendarDate? {
    guard (0...200_000).contains(count) else { return nil }
    return switch self {
    case .day: start.adding(days: count)
    case .workday: start.adding(days: Self.days(forWorkdays: count, from: start))
    case .week: start.adding(days: 7 * count)
    case .month: start.adding(months: count)
    case .year: start.adding(months: 12 * count)
    }
  }

  /// The day that many units before `end`; nil outside the calendar, and for workdays.
  func countBack(_ count: Int, from end: CalendarDate) -> CalendarDate? {
    guard (0...200_000).contains(count) else { return nil }
    return switch self {
    case .day: end.adding(days: -count)
    case .week: end.adding(days: -7 * count)
    case .month: end.adding(months: -count)
    case .year: end.adding(months: -12 * count)
    case .workday: nil
    }
  }

  private static func days(forWorkdays count: Int, from start: CalendarDate) -> Int {
    guard count > 0 else { return 0 }
    let (weeks, rest) = count.quotientAndRemainder(dividingBy: 5)
    // From a weekend it is counted as from the Friday before.
    let sinceFriday = max(0, start.weekday.rawValue - 5)
    var days = weeks * 7 - sinceFriday
    var left = rest
    var position = start.weekday.rawValue - sinceFriday
    while left > 0 {
      position = position % 7 + 1
      days += 1
      if position < 6 { left -= 1 }
    }
    return days
  }
}
