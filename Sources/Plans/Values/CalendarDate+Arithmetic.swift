// SPDX-License-Identifier: GPL-3.0-or-later

extension CalendarDate {
  /// 1 January 1970.
  public static let epoch = CalendarDate(unchecked: 1970)

  /// Days since 1 January 1970; negative before. Counted in eras of 400 years that begin on 1 March.
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that many days after 1 January 1970; nil outside the years 1 to 9999.
  public init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// The day that many days later (earlier when negative); nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(daysSince1970: sum)
  }

  /// The day to talk that many days later. From a start in the working week it is in one: Saturday and Sunday give way to Monday.
  public func talkDay(after days: Int) -> CalendarDate? {
    guard weekday.isOfWorkingWeek, let day = adding(days: days) else { return adding(days: days) }
    switch day.weekday {
    case .saturday: return day.adding(days: 2)
    case .sunday: return day.adding(days: 1)
    default: return day
    }
  }

  /// The same day that many months later (earlier when negative), or the last day of a month that is too short.
  public func adding(months: Int) -> CalendarDate? {
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, (12..<120_000).contains(count) else { return nil }
    let year = count / 12
    let month = count % 12 + 1
    return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }

  /// How many days it is from this day to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.daysSince1970 - daysSince1970 }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, the fourth day.
    let position = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday.allCases[position]
  }

  /// The last day of the month.
  public var endOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year)) ?? self
  }
}
