// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "Friday", "next Friday" (the one of next week), "a week from Friday", "Friday 18 December".
  func weekday(at position: Int) -> DateUnit? {
    if let later = weekdayLater(at: position) ?? weekdayOfWeek(at: position) { return later }
    var name = position
    if [.next, .this, .coming, .last].contains(where: { isWord($0, at: position) }) { name += 1 }
    if isWord(.this, at: position), isWord(.coming, at: name) { name += 1 }
    // "The 14th is a Saturday" tells which weekday another day is.
    let isTold = isWord(.a, at: position - 1) && isWord(.beForms, at: position - 2)
    let ofThing = dayOfThing(at: name)
    guard let weekday = ofThing ?? weekday(named: name), !isTold, !isThing(name), !isOfName(name) else { return nil }
    let date = day(weekday, qualifiedAt: name == position ? nil : position)
    let after = word(name + 1) == "." && tokens[name + 1].isJoined ? name + 2 : name + 1
    if name == position, let exact = exactDay(at: after) {
      // A weekday that is another one than the date's is a slip in one of them, and nobody knows in which.
      let isRight = exact.days.map { $0.lowerBound.weekday == weekday || $0.lowerBound < $0.upperBound } ?? true
      return isRight ? exact : .unclear(next: exact.next)
    }
    if name == position, let date = dayWithoutMonth(weekday, at: after) { return date }
    if ofThing == nil, isAdornment(name, after: after), length(of: .closingDay, at: after) == 0 { return nil }
    if name == position, let next = self.after(.afterNext, at: after) {
      guard length(of: .thatOne, at: next) == 0 else { return .unclear(next: next + 1) }
      return DateUnit(self.day(weekday, inWeek: 2), next: next)
    }
    if name == position, isWord(.week, at: after) { return DateUnit(date?.adding(days: 7), next: after + 1) }
    if let next = self.after(.nextWeek, at: after) { return DateUnit(self.day(weekday, inWeek: 1), next: next) }
    let week = isWord(.of, at: after) ? after + 1 : after
    if name == position, has(.present, .week, at: week) {
      return DateUnit(self.day(weekday, inWeek: 0), next: week + 2)
    }
    var unit = DateUnit(date, next: after)
    unit.needsRelation = isWord(.ambiguousDates, at: name) && name == position
    return unit
  }

  /// The Wednesday of "at next Wednesday's talk"; "on Wednesday's I read" comes every week.
  func dayOfThing(at position: Int) -> Weekday? {
    guard isWord(.weekdayPlurals, at: position), isOfLetters(at: position + 1),
      ![WordList.afterDays, .pastSubjects, .beForms].contains(where: { isWord($0, at: position + 1) })
    else { return nil }
    let isOne = [WordList.next, .this, .coming, .last].contains { isWord($0, at: position - 1) }
    let isLed = isOne || relation(at: position - 1).side != .none
    return isOne || (isLed && tokens[position].isMarked) ? language.weekday(ofPlural: mendedWord(position)) : nil
  }

  /// "the sun", "the SAT"
  private func isThing(_ position: Int) -> Bool {
    isWord(.ambiguousDates, at: position) && isWord(.the, at: position - 1)
  }

  /// "monday.com"
  private func isOfName(_ position: Int) -> Bool {
    guard word(position + 1) == ".", tokens[position + 1].isJoined, tokens.indices.contains(position + 2) else {
      return false
    }
    return tokens[position + 2].isJoined && tokens[position + 2].isWord
  }

  /// "the Friday meeting": it comes every week.
  private func isAdornment(_ name: Int, after: Int) -> Bool {
    let isOne = isWord(.aroundWeekdays, at: after)
    if isWord(.the, at: name - 1), !isOne, isOfLetters(at: after) { return true }
    return isWord(.weekdayThings, at: after)
  }

  /// "Friday the 18th", when the next 18th is a Friday.
  private func dayWithoutMonth(_ weekday: Weekday, at position: Int) -> DateUnit? {
    let isDigits = word(position).first?.isNumber == true
    guard isWord(.the, at: position) || isDigits else { return nil }
    guard let unit = dayOfMonth(at: isDigits ? position : position + 1, from: today) else { return nil }
    guard let day = unit.days?.lowerBound, day.weekday == weekday else { return .unclear(next: unit.next) }
    return unit
  }

  /// The date that a weekday only adorns.
  private func exactDay(at position: Int) -> DateUnit? {
    let place = skip(.the, orComma: true, at: position)
    return numericDate(at: place, after: DateRelation(side: .by, next: place)) ?? monthAndDay(at: place)
  }

  /// "next week Friday", "this week on Thursday".
  private func weekdayOfWeek(at position: Int) -> DateUnit? {
    let offset = isWord(.next, at: position) ? 1 : isWord(.present, at: position) ? 0 : nil
    guard let offset, isWord(.week, at: position + 1) else { return nil }
    let name = skip(.on, orComma: true, at: position + 2)
    guard let weekday = weekday(named: name) else { return nil }
    return DateUnit(day(weekday, inWeek: offset), next: name + 1)
  }

  /// "a week from Friday", "2 weeks from tomorrow", "a week Friday".
  private func weekdayLater(at position: Int) -> DateUnit? {
    let isFortnight = isWord(.unitFortnight, at: position + 1)
    guard let one = isWord(.a, at: position) ? 1 : cardinal(at: position), one < 1000,
      isFortnight || isWord(.unitWeek, at: position + 1), !isWord(.counting, at: position - 1)
    else { return nil }
    let days = 7 * (isFortnight ? 2 * one : one)
    let place = isWord(.laterThan, at: position + 2) ? position + 3 : position + 2
    let isLater = place > position + 2
    // "a week today"
    if isWord(.today, at: place), isLater || length(of: .today, at: place) == 1 {
      return DateUnit(today.adding(days: days), next: place + 1)
    }
    guard isLater || isWord(.tomorrow, at: place) || (isWord(.a, at: position) && weekday(named: place) != nil) else {
      return nil
    }
    if isWord(.tomorrow, at: place) { return DateUnit(today.adding(days: days + 1), next: place + 1) }
    guard let weekday = weekday(named: place) else { return nil }
    return DateUnit(day(weekday, qualifiedAt: nil)?.adding(days: days), next: place + 1)
  }

  /// The day of that name that a word such as "next" before it means.
  private func day(_ weekday: Weekday, qualifiedAt position: Int?) -> CalendarDate? {
    if let position, isWord(.next, at: position) { return day(weekday, inWeek: 1) }
    if let position, isWord(.last, at: position) {
      return today.previous(weekday)
    }
    return today.next(weekday)
  }

  private func day(_ weekday: Weekday, inWeek offset: Int) -> CalendarDate? {
    week(offset)?.lowerBound.adding(days: weekday.rawValue - 1)
  }

  /// "next week", "this month", "the coming quarter", "the year", "the week after next", "the weekend".
  func relativePeriod(at position: Int, after relation: DateRelation) -> DateUnit? {
    if let period = language.period(mendedWord(position)), let next = after(.afterNext, at: position + 1) {
      return DateUnit(self.period(period, offset: 2), next: next)
    }
    if isWord(.this, at: position), isWord(.coming, at: position + 1) {
      return relativePeriod(at: position + 1, after: relation).flatMap { isWord(.coming, at: $0.next - 2) ? $0 : nil }
    }
    let offsets: [(WordList, Int)] = [(.next, 1), (.coming, 1), (.present, 0), (.last, -1)]
    if let offset = offsets.first(where: { isWord($0.0, at: position) })?.1 {
      return language.period(mendedWord(position + 1)).flatMap { period($0, offset: offset) }
        .map { DateUnit($0, next: position + 2) }
    }
    // "the end of the year" means this one; "the week" alone means nothing.
    guard relation.part != .whole || isWord(.weekend, at: position) else { return nil }
    // "presidents weekend": somebody knows which one.
    let isNamed =
      isOfLetters(at: position - 1)
      && entry(position - 1)?.lists.intersects(
        LanguageWords.dateBeginnings) != true
    guard relation.part != .whole || !isNamed else { return nil }
    // "the end of week 6" counts from a start.
    guard let period = language.period(mendedWord(position)), let days = self.period(period, offset: 0),
      !isWord(.of, at: position + 1), cardinal(at: position + 1) == nil
    else { return nil }
    return DateUnit(days, next: position + 1)
  }

  func period(_ period: LanguageWords.Period, offset: Int) -> ClosedRange<CalendarDate>? {
    switch period {
    case .day: return today.adding(days: offset).map { $0...$0 }
    case .week: return week(offset)
    case .weekend:
      guard let week = week(offset), let saturday = week.upperBound.adding(days: -1) else { return nil }
      return saturday...week.upperBound
    case .month: return today.adding(months: offset).flatMap { month($0.month, of: $0.year) }
    case .quarter: return quarter(offset: offset)
    case .year:
      let year = today.year + offset
      guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
      return CalendarDate(year: year, month: 12, day: 31).map { first...$0 }
    }
  }
}
