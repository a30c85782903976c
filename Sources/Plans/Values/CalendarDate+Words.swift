// SPDX-License-Identifier: GPL-3.0-or-later

extension CalendarDate {
  /// "Friday 18 December 2026".
  public var words: String { "\(weekday.words) \(shortWords)" }

  /// "18 December 2026".
  public var shortWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

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
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(Self.spanWords(days: days))"
    case let days: "\(Self.spanWords(days: -days)) ago"
    }
  }

  private static func spanWords(days: Int) -> String {
    guard days >= 14 || days == 7 else { return counted(days, "day") }
    let weeks = counted(days / 7, "week")
    return days % 7 == 0 ? weeks : "\(weeks) and \(counted(days % 7, "day"))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
