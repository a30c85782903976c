// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "first Monday in December", "the last Friday of January", "the second week of March", "the week of June 7".
  func countedPart(at position: Int) -> DateUnit? {
    if let next = after(.weekOf, at: position) { return weekOf(at: next) }
    let ordinal = isWord(.last, at: position) ? -1 : language.ordinal(word(position))
    guard let ordinal, ordinal <= 5 else { return nil }
    let name = position + 1
    let weekday = weekday(named: name)
    guard weekday != nil || isWord(.week, at: name), isWord(.inOrOf, at: name + 1) else { return nil }
    let place = skip(.the, at: name + 2)
    guard let unit = monthByName(at: place) ?? relativePeriod(at: place, after: DateRelation(part: .end, next: place)),
      let days = unit.days, days.lowerBound.day == 1, days.upperBound == days.lowerBound.endOfMonth
    else { return nil }
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

  /// Monday to Sunday around a day.
  private func weekOf(at position: Int) -> DateUnit? {
    let place = skip(.the, at: position)
    guard let unit = monthAndDay(at: place) ?? numericDate(at: place, after: DateRelation(side: .by, next: place)),
      let day = unit.days?.lowerBound, let monday = day.adding(days: 1 - day.weekday.rawValue),
      let sunday = monday.adding(days: 6)
    else { return nil }
    return DateUnit(monday...sunday, next: unit.next)
  }

  /// "two weeks before spring break", "the day after thanksgiving", "a month from June 3": a stretch counted from a date.
  func offset(at position: Int) -> Counted? {
    let lead = isWord(.stretchLead, at: position) ? position + 1 : position
    let place = skip(.the, at: lead)
    let isOneDay = isWord(.day, at: place)
    guard let (count, unit, next) = isOneDay ? (1, TimeUnit.day, place + 1) : stretch(at: place) else { return nil }
    let isBack = length(of: .stretchBefore, at: next) > 0
    guard let begin = after(.stretchBefore, at: next) ?? after(.stretchAfter, at: next) else { return nil }
    var base = relation(at: begin)
    base.side = .at
    // "after I start" counts from the first day.
    guard let found = self.unit(at: base.next, after: base), let days = found.days else { return nil }
    let meant = part(base.part, of: days)
    let day = isBack ? meant.lowerBound : meant.upperBound
    guard let counted = isBack ? back(count, unit, from: day) : unit.count(count, from: day) else { return nil }
    // Whether "a week before winter break" counts from its first day or from the day before, nobody knows.
    guard meant.lowerBound == meant.upperBound || base.part != .whole || found.days == nil else {
      return Counted(days: nil, next: found.next)
    }
    return Counted(days: counted...counted, next: found.next)
  }

  /// A day that is counted from another one; nil days where it could be more than one.
  struct Counted: Equatable {
    var days: ClosedRange<CalendarDate>?
    var next: Int
  }

  /// "the Monday after thanksgiving", "the Friday before winter break".
  func weekdayBeside(at position: Int) -> Counted? {
    let place = skip(.weekdayLead, at: position)
    let isBefore = isWord(.before, at: place + 1)
    guard let weekday = weekday(named: place), isBefore || isWord(.weekdayAfter, at: place + 1),
      !isWord(.next, at: place + 2)
    else { return nil }
    var base = relation(at: place + 2)
    base.side = .at
    guard let found = unit(at: base.next, after: base), let days = found.days else { return nil }
    let meant = part(base.part, of: days)
    let day =
      isBefore
      ? meant.lowerBound.adding(days: -1 - (meant.lowerBound.weekday.rawValue - weekday.rawValue - 1 + 7) % 7)
      : meant.upperBound.adding(days: 1 + (weekday.rawValue - meant.upperBound.weekday.rawValue - 1 + 7) % 7)
    return day.map { Counted(days: $0...$0, next: found.next) }
  }

  private func back(_ count: Int, _ unit: TimeUnit, from day: CalendarDate) -> CalendarDate? {
    switch unit {
    case .day: day.adding(days: -count)
    case .week: day.adding(days: -7 * count)
    case .month: day.adding(months: -count)
    case .year: day.adding(months: -12 * count)
    case .workday: nil
    }
  }

  /// "3 weeks", "a month", "a fortnight".
  private func stretch(at position: Int) -> (Int, TimeUnit, next: Int)? {
    guard let count = isWord(.a, at: position) ? 1 : cardinal(at: position), count <= 1000,
      let named = language.unit(word(position + 1))
    else { return nil }
    return (count * named.count, named.unit, position + 2)
  }

  /// "eoy", "eom", "year end": the last day of the period that runs.
  func closing(at position: Int) -> DateUnit? {
    for (list, period) in Self.closings {
      guard let next = after(list, at: position) else { continue }
      // "EOD Friday" is Friday.
      if period == .day {
        let place = skip(.on, orComma: true, at: next)
        if let unit = unit(at: place, after: DateRelation(side: .by, next: place)) { return unit }
      }
      return self.period(period, offset: 0).map { DateUnit($0.upperBound, next: next) }
    }
    return nil
  }

  private static let closings: [(WordList, LanguageWords.Period)] = [
    (.closingYear, .year), (.closingMonth, .month), (.closingWeek, .week), (.closingQuarter, .quarter),
    (.closingDay, .day),
  ]
}
