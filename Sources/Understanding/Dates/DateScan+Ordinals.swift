// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "first Monday in December", "the last Friday of January", "the second week of March", "the week of June 7".
  func countedPart(at position: Int) -> DateUnit? {
    if let next = after(.weekOf, at: position), !isWord(.a, at: position - 1) { return weekOf(at: next) }
    let ordinal = isWord(.last, at: position) ? -1 : language.ordinal(word(position))
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
    let isMonth = days.lowerBound.day == 1 && days.upperBound == days.lowerBound.endOfMonth
    // The first week of a term that begins in the middle of a week is hardly seven days long.
    guard isMonth || weekday != nil || ordinal < 0 || days.lowerBound.weekday == .monday else {
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

  /// Monday to Sunday around a day.
  private func weekOf(at position: Int) -> DateUnit? {
    let place = skip(.the, at: position)
    if let holiday = weekOfHoliday(at: place) { return holiday }
    let date = monthAndDay(at: place) ?? numericDate(at: place, after: DateRelation(side: .by, next: place))
    guard let unit = date ?? (isWord(.the, at: place - 1) ? dayOfMonth(at: place) : nil),
      let day = unit.days?.lowerBound, let monday = day.adding(days: 1 - day.weekday.rawValue),
      let sunday = monday.adding(days: 6)
    else { return nil }
    return DateUnit(monday...sunday, next: unit.next)
  }

  /// "two weeks before spring break", "the day after thanksgiving", "a month from June 3": a stretch counted from a date.
  func offset(at position: Int) -> Counted? {
    let lead = isWord(.stretchLead, at: position) ? position + 1 : position
    let place = skip(.the, at: lead)
    // "3 times a week before June 3" says how often.
    guard !isWord(.counting, at: position - 1), cardinal(at: position - 2) == nil else { return nil }
    let isOneDay = isWord(.day, at: place)
    guard let (count, unit, next) = isOneDay ? (1, TimeUnit.day, place + 1) : stretch(at: place) else { return nil }
    let isBack = length(of: .stretchBefore, at: next) > 0
    guard let begin = after(.stretchBefore, at: next) ?? after(.stretchAfter, at: next) else { return nil }
    var base = relation(at: begin)
    base.side = .at
    // "after I start" counts from the first day.
    guard var found = self.unit(at: base.next, after: base), let days = found.days else { return nil }
    if base.part == .whole, isWord(.afterPeriodBegins, at: found.next) {
      base.part = .start
      found.next += 1
    } else if base.part == .whole, let next = after(.afterPeriodEnds, at: found.next) {
      base.part = .end
      found.next = next
    }
    guard let meant = part(base.part, of: days) else { return nil }
    let day = isBack ? meant.lowerBound : meant.upperBound
    guard let counted = isBack ? unit.countBack(count, from: day) : unit.count(count, from: day) else { return nil }
    // Whether "a week before winter break" counts from its first day or from the day before, nobody knows.
    guard meant.lowerBound == meant.upperBound || base.part != .whole || unit == .day else {
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
    var place = skip(.weekdayLead, at: position)
    // "the last Friday before", "the first Monday after"
    if isWord(.last, at: place), isWord(.before, at: place + 2) { place += 1 }
    if language.ordinal(word(place)) == 1, isWord(.after, at: place + 2) { place += 1 }
    let isBefore = isWord(.before, at: place + 1)
    guard let weekday = weekday(named: place), isBefore || isWord(.weekdayAfter, at: place + 1),
      !isWord(.next, at: place + 2)
    else { return nil }
    var base = relation(at: place + 2)
    base.side = .at
    guard let found = unit(at: base.next, after: base), let days = found.days else { return nil }
    guard let meant = part(base.part, of: days) else { return nil }
    let day =
      isBefore
      ? meant.lowerBound.adding(days: -1 - (meant.lowerBound.weekday.rawValue - weekday.rawValue - 1 + 7) % 7)
      : meant.upperBound.adding(days: 1 + (weekday.rawValue - meant.upperBound.weekday.rawValue - 1 + 7) % 7)
    return day.map { Counted(days: $0...$0, next: found.next) }
  }

  /// "3 Fridays from now": the third one to come.
  func weekdaysAhead(at position: Int) -> Counted? {
    let lead = isWord(.in, at: position) ? position + 1 : position
    guard let count = cardinal(at: lead), (1...99).contains(count),
      let place = language.entries(of: .weekdayPlurals).firstIndex(of: word(lead + 1)),
      let weekday = Weekday(rawValue: place + 1), let next = after(.fromNow, at: lead + 2)
    else { return nil }
    let first = 1 + (weekday.rawValue - today.weekday.rawValue - 1 + 7) % 7
    return today.adding(days: first + 7 * (count - 1)).map { Counted(days: $0...$0, next: next) }
  }

  /// "3 weeks", "a month", "a fortnight".
  func stretch(at position: Int) -> (Int, TimeUnit, next: Int)? {
    if let next = after(.aCoupleOf, at: position), let named = language.unit(word(next)) {
      return (2 * named.count, named.unit, next + 1)
    }
    guard let count = isWord(.a, at: position) ? 1 : cardinal(at: position), count <= 1000,
      let (unit, times, next) = named(at: position + 1)
    else { return nil }
    return (count * times, unit, next)
  }

  /// "eoy", "eom", "year end": the last day of the period that runs.
  func closing(at position: Int) -> DateUnit? {
    // "year-end"
    if word(position + 1) == "-", isWord(.end, at: position + 2), let period = language.period(word(position)) {
      return self.period(period, offset: 0).map { DateUnit($0.upperBound, next: position + 3) }
    }
    for (list, period) in Self.closings {
      guard let next = after(list, at: position) else { continue }
      // "EOD Friday" is Friday, and "end of day 14" that of another count.
      if period == .day {
        guard cardinal(at: next) == nil else { return nil }
        let place = skip(.the, at: skip(.on, orComma: true, at: next))
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
