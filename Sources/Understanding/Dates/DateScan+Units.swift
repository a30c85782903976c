// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A day or a period that begins at a position.
  func unit(at position: Int, after relation: DateRelation) -> DateUnit? {
    if let day = sameTimeLater(at: position) { return day }
    // "Easter Monday", "4th of July" and "black Friday" are names of their own.
    if names.isPhrase(at: position, in: self), let day = schoolDays(at: position, after: relation) { return day }
    let exact = numericDate(at: position, after: relation) ?? monthAndDay(at: position) ?? dayOfMonth(at: position)
    if let day = exact ?? countedPart(at: position) ?? closing(at: position) ?? weekday(at: position) { return day }
    if let period = schoolDays(at: position, after: relation) ?? quarter(at: position) { return period }
    if let day = startDay(at: position, after: relation) { return day }
    if let period = monthByName(at: position) ?? relativePeriod(at: position, after: relation) { return period }
    if let day = nearDay(at: position) { return day }
    if var counted = countedDay(at: position, part: relation.part) {
      counted.isOfStart = true
      return counted
    }
    return bareYear(at: position, after: relation)
  }

  /// "this time next week", "next year at this time".
  private func sameTimeLater(at position: Int) -> DateUnit? {
    let next = position + length(of: .sameTime, at: position)
    guard isWord(.next, at: next), let (unit, count) = language.unit(mendedWord(next + 1)) else { return nil }
    let end = next + 2 + length(of: .sameTime, at: next + 2)
    return next > position || end > next + 2 ? DateUnit(unit.count(count, from: today), next: end) : nil
  }

  /// "today", "tomorrow", "the day after tomorrow".
  private func nearDay(at position: Int) -> DateUnit? {
    if isWord(.tomorrow, at: position) { return DateUnit(today.adding(days: 1), next: position + 1) }
    if let next = after(.today, at: position) { return DateUnit(today, next: next) }
    if isWord(.yesterday, at: position) { return DateUnit(today.adding(days: -1), next: position + 1) }
    return after(.dayAfterTomorrow, at: position).map { DateUnit(today.adding(days: 2), next: $0) }
  }

  /// "day 30", "the 30-day mark", "week 2", "month 3", "my first 90 days", counted from the start. Week 2 is when two weeks have
  /// gone by; its end is its last day, the day before.
  func countedDay(at position: Int, part: DateRelation.Part) -> DateUnit? {
    guard let start else { return nil }
    // "day 90", "her day-90 review"
    let number = word(position + 1) == "-" ? position + 2 : position + 1
    if let count = cardinal(at: number), let unit = countingUnit(at: position) {
      let isCounted = language.unit(mendedWord(number + 1)) != nil
      guard number > position + 1 || !tokens[number].isJoined, !isCounted else { return nil }
      let next = afterOwnPlan(at: number + 1)
      if part == .end { return DateUnit(lastDay(of: unit, count, from: start), next: next) }
      guard part == .whole || unit == .day else { return .unclear(next: number + 1) }
      return DateUnit(unit.count(count, from: start), next: next)
    }
    // "by the 60th day"
    if let number = ordinal(at: position), number > 3, isWord(.day, at: position + 1),
      case let next = afterOwnPlan(at: position + 2), !isWord(.inOrOf, at: next)
    {
      return DateUnit(start.adding(days: number), next: next)
    }
    if part == .end, let last = endOfNumbered(at: position, from: start) { return last }
    if let first = firstStretch(at: position, part: part) { return DateUnit(first.days, next: first.next) }
    // "the 30-day mark", "my three month mark"
    guard let count = cardinal(at: position) else { return nil }
    let place = word(position + 1) == "-" ? position + 2 : position + 1
    guard let (unit, times) = language.unit(mendedWord(place)), let next = afterJoined(.mark, at: place + 1) else {
      return nil
    }
    return DateUnit(unit.count(count * times, from: start), next: next)
  }

  /// The end "of my second week", "of her first month".
  private func endOfNumbered(at position: Int, from start: CalendarDate) -> DateUnit? {
    guard let number = ordinal(at: position), let unit = countingUnit(at: position + 1), unit != .day,
      case let next = afterOwnPlan(at: position + 2), !isWord(.inOrOf, at: next)
    else { return nil }
    return DateUnit(lastDay(of: unit, number, from: start), next: next)
  }

  /// A day that is counted is that day; of counted weeks and months the last one has an end of its own.
  private func lastDay(of unit: TimeUnit, _ count: Int, from start: CalendarDate) -> CalendarDate? {
    let day = unit.count(count, from: start)
    return unit == .day ? day : day?.adding(days: -1)
  }

  /// Past "of my onboarding": the start that is known is the one of the plan.
  private func afterOwnPlan(at position: Int) -> Int {
    guard isWord(.of, at: position) else { return position }
    return afterJoined(.ownPlans, at: skip(.beforeDays, at: position + 1)) ?? position
  }

  func countingUnit(at position: Int) -> TimeUnit? {
    if isWord(.day, at: position) { return .day }
    if isWord(.week, at: position) { return .week }
    return isWord(.month, at: position) ? .month : nil
  }

  /// "my first 90 days", "the first 30 days", "my first month".
  private func firstStretch(at position: Int, part: DateRelation.Part) -> (days: ClosedRange<CalendarDate>?, next: Int)?
  {
    guard let start, ordinal(at: position) == 1 else { return nil }
    let count = cardinal(at: position + 1)
    guard count != nil || isWord(.my, at: position - 1) else { return nil }
    let place = count == nil ? position + 1 : position + 2
    guard let (unit, times) = language.unit(mendedWord(place)), !isWord(.of, at: place + 1), !isWord(.in, at: place + 1)
    else {
      return nil
    }
    let amount = (count ?? 1) * times
    let last = part == .end ? lastDay(of: unit, amount, from: start) : unit.count(amount, from: start)
    return (last.map { start...$0 }, place + 1)
  }

  /// "4 weeks in", "six months into the job": what is said in one go with it ends there.
  func countedSoFar(at position: Int) -> CountedDays? {
    guard let start, let count = cardinal(at: position), let (unit, times) = language.unit(mendedWord(position + 1)),
      let day = unit.count(count * times, from: start)
    else { return nil }
    guard isWord(.inSoFar, at: position + 2) else { return nil }
    let plan = afterJoined(.ownPlans, at: skip(.beforeDays, at: position + 3))
    // "Two months in I want my own clients"
    let tells = isWord(.ownSubjects, at: position + 3) && !clauses.isPast(at: position)
    guard plan != nil || tells || !isOfLetters(at: position + 3) else { return nil }
    return CountedDays(day, next: plan ?? position + 3)
  }

  /// "Next summer" in spring: the one that comes, or that of the next year?
  func isEitherYear(_ days: ClosedRange<CalendarDate>) -> Bool {
    days.lowerBound.year == today.year && today.days(until: days.lowerBound) < 183
  }

  func bareYear(at position: Int, after relation: DateRelation) -> DateUnit? {
    guard let year = year(at: position), !isWord(.of, at: position - 1) || relation.part != .whole else { return nil }
    guard let first = CalendarDate(year: year, month: 1, day: 1), let last = first.adding(days: 364)?.endOfMonth else {
      return nil
    }
    var unit = DateUnit(first...last, next: position + 1)
    unit.needsRelation = true
    return unit
  }
}
