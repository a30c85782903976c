// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension CalendarDate {
  /// "Friday 18 December 2026".
  public var words: String { say("plans.calendar-date-words.words", "\(weekday.words) \(shortWords)") }

  /// "18 December 2026".
  public var shortWords: String {
    say("plans.calendar-date-words.short-words", "\(day) \(Self.monthWords(month)) \(year)")
  }

  /// The name of a month: "December".
  /// - Parameter month: from 1 to 12.
  public static func monthWords(_ month: Int) -> String {
    let name = monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
    return say("plans.calendar-date-words.month.\(month)", "\(name)")
  }

  /// The name of a month, shortened for a chart: "Dec".
  /// - Parameter month: from 1 to 12.
  public static func shortMonthWords(_ month: Int) -> String {
    let name = monthNames.indices.contains(month - 1) ? String(monthNames[month - 1].prefix(3)) : ""
    return say("plans.calendar-date-words.short-month.\(month)", "\(name)")
  }

  /// The English names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// How far this day lies from today: "today", "tomorrow", "in 5 weeks and 5 days", "12 days ago".
  ///
  /// From two weeks on it counts in weeks and days.
  public func distanceWords(from today: CalendarDate) -> String {
    switch today.days(until: self) {
    case 0: say("plans.calendar-date-words.today", "today")
    case 1: say("plans.calendar-date-words.tomorrow", "tomorrow")
    case -1: say("plans.calendar-date-words.yesterday", "yesterday")
    case let days where days > 0: say("plans.calendar-date-words.ahead", "in \(Self.spanWords(days: days))")
    case let days: say("plans.calendar-date-words.ago", "\(Self.spanWords(days: -days)) ago")
    }
  }

  private static func spanWords(days: Int) -> String {
    guard days >= 14 || days == 7 else { return counted(days, "day") }
    let weeks = counted(days / 7, "week")
    return days % 7 == 0 ? weeks : say("plans.calendar-date-words.span", "\(weeks) and \(counted(days % 7, "day"))")
  }
}
