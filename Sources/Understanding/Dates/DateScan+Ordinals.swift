// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "first Monday in December", "the last Friday of January", "the second week of March", "the week of June 7".
  func countedPart(at position: Int) -> DateUnit? {
    if let next = after(.weekOf, at: position), !isWord(.a, at: position - 1) { return weekOf(at: next) }
    let ordinal = isWord(.last, at: position) ? -1 : self.ordinal(at: position)
    guard let ordinal, ordinal <= 5 else { return nil }
    let name = position + 1
    let weekday = weekday(named: name)
    guard weekday != nil || isWord(.week, at: name), isWord(.inOrOf, at: name + 1) else { return nil }
    let place = skip(.the, at: name + 2)
    let whole = DateRelation(part: .end, next: place)
    guard
      let unit = schoolDays(at: place, after: whole) ?? monthByName(at: place)
        ?? relativePeriod(at: place, after: whole) ?? bareYear(at: place, after: whole),
      let days = unit.days, days.lowerBound < days.upperBound
    else { return nil }
    // The first week of a term that begins in the middle of a week is hardly seven days long.
    guard days.isMonth || weekday != nil || ordinal < 0 || days.lowerBound.weekday == .monday else {
      return .unclear(next: unit.next)
    }
    guard let weekday else { return DateUnit(week(ordinal, of: days), next: unit.next) }
    return DateUnit(day(weekday, ordinal, of: days), next: unit.next)
  }

  /// The first seven days are the first week, the last seven the last one.
  private func week(_ ordinal: Int, of days: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate>? {
    if ordinal < 0 { return days.upperBound.adding(days: -6).map { $0...days.upperBound } }
    guard ordinal <= 4, let first = days.lowerBound.adding(days: 7 * (ordinal - 1)), let last = first.adding(days: 6)
    else { return nil }
    return first...last
  }

  private func day(_ weekday: Weekday, _ ordinal: Int, of days: ClosedRange<CalendarDate>) -> CalendarDate? {
    let day: CalendarDate?
    if ordinal < 0 {
      day = days.upperBound.adding(days: -((days.upperBound.weekday.rawValue - weekday.rawValue + 7) % 7))
    } else {
      let first = (weekday.rawValue - days.lowerBound.weekday.rawValue + 7) % 7
      day = days.lowerBound.adding(days: first + 7 * (ordinal - 1))
    }
    return day.flatMap { days.contains($0) ? $0 : nil }
  }

  /// Monday to Sunday around a day; of the days that are named the week of, those.
  private func weekOf(at position: Int) -> DateUnit? {
    let place = skip(.the, at: position)
    if let holiday = weekOfHoliday(at: place) { return holiday }
    let date = monthAndDay(at: place) ?? numericDate(at: place, after: DateRelation(side: .by, next: place))
    guard let unit = date ?? (isWord(.the, at: place - 1) ? dayOfMonth(at: place) : nil),
      let week = (unit.days?.lowerBound).flatMap(week(around:))
    else { return nil }
    return DateUnit(unit.isSpan ? unit.days : week, next: unit.next)
  }

  /// "eoy", "eom", "year end": the last day of the period that runs.
  func closing(at position: Int) -> DateUnit? {
    // "year-end"
    if word(position + 1) == "-", isWord(.end, at: position + 2), let period = language.period(mendedWord(position)) {
      return self.period(period, offset: 0).map { DateUnit($0.upperBound, next: position + 3) }
    }
    for (list, period) in Self.closings {
      guard let next = after(list, at: position) else { continue }
      // "EOD Friday" is Friday, and "end of day 14" that of another count.
      if period == .day {
        guard cardinal(at: next) == nil else { return nil }
        if let unit = closed(at: next) { return unit }
      }
      return self.period(period, offset: 0).map { DateUnit($0.upperBound, next: next) }
    }
    return nil
  }

  /// The day whose end is told: "EOD Friday"; whoever says "EOD" again and again names none.
  private func closed(at position: Int) -> DateUnit? {
    let place = skip(.the, at: skip(.on, orComma: true, at: position))
    guard length(of: .closingDay, at: place) == 0 else { return nil }
    return unit(at: place, after: DateRelation(side: .by, next: place))
  }

  private static let closings: [(WordList, LanguageWords.Period)] = [
    (.closingYear, .year), (.closingMonth, .month), (.closingWeek, .week), (.closingQuarter, .quarter),
    (.closingDay, .day),
  ]
}
