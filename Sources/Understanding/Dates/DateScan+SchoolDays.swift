// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A term, a break or a holiday of the calendar: the next one of that name that still makes sense after the relation.
  func schoolDays(at position: Int, after relation: DateRelation) -> DateUnit? {
    let isNext = isWord(.next, at: position)
    let isQualified = isNext || isWord(.this, at: position) || isWord(.last, at: position)
    var place = isQualified ? position + 1 : position
    var (entries, end) = names.found(at: place, in: self)
    // "this semester" and "last day of school" may be names of their own.
    if isQualified, case let whole = names.found(at: position, in: self), !whole.entries.isEmpty {
      (entries, end) = whole
      place = position
    }
    guard let name = entries.first?.words else { return nil }
    // Seasons begin and end on other days in other books; the calendar says by when one begins.
    let isSeason = name.count == 1 && language.season(name[0]) != nil && !entries.contains(where: \.isBreak)
    let isAhead = relation.part == .whole && (relation.side == .by || relation.side == .before)
    let stated = statedYear(at: end)
    let isAdornment = isOfLetters(at: end) && !isWord(.afterDays, at: end)
    // "the spring concert", "by summer camp"
    if isSeason, isAdornment, isWord(.the, at: position - 1) || length(of: .endEvents, at: end) > 0 { return nil }
    let isLast = place > position && isWord(.last, at: position)
    guard let entry = entry(of: entries, relation, isSeason, stated?.year, isNext: isNext, isLast: isLast) else {
      return stated == nil && !isLast ? nil : .unclear(next: stated?.next ?? end)
    }
    let recurs = entry.isBreak || entry.days.lowerBound == entry.days.upperBound || isSeason
    if isSeason, !isAhead { return relation.isEmpty && place == position ? nil : .unclear(next: stated?.next ?? end) }
    if isNext, place > position, recurs, isEitherYear(entry.days) { return .unclear(next: end) }
    if let around = aroundHoliday(entry, at: end) { return around }
    var unit = DateUnit(entry.days, next: stated?.next ?? end)
    unit.endsBeforeItStarts = entry.isBreak || isSeason
    unit.isSeason = name.count == 1 && language.season(name[0]) != nil
    // "christmas shopping" and "spring break plans" are no days.
    unit.needsRelation =
      place == position && stated == nil
      && (isAdornment || (name.count == 1 && (entry.isBreak || language.contains(name[0], in: .ambiguousDates))))
    // "MLK day, the Monday"
    return entry.days.lowerBound == entry.days.upperBound ? withWeekday(unit) : unit
  }

  private func entry(
    of entries: [CalendarNames.Entry], _ relation: DateRelation, _ isSeason: Bool, _ year: Int?, isNext: Bool,
    isLast: Bool
  ) -> CalendarNames.Entry? {
    if let year { return entries.first { $0.days.lowerBound.year == year } }
    if isLast { return entries.last { $0.days.upperBound < today } }
    let isBefore = relation.part == .whole && relation.side == .before
    let isBy = relation.part == .whole && relation.side == .by
    return entries.first { entry in
      let isAhead = isNext || isBefore || (isBy && (entry.isBreak || isSeason))
      return isAhead ? entry.days.lowerBound > today : entry.days.upperBound >= today
    }
  }

  /// "labor day weekend", "christmas week": the free days around a holiday, and Monday to Sunday around it.
  private func aroundHoliday(_ entry: CalendarNames.Entry, at position: Int) -> DateUnit? {
    let day = entry.days.lowerBound
    guard day == entry.days.upperBound, let week = week(around: day) else { return nil }
    if isWord(.week, at: position) { return DateUnit(week, next: position + 1) }
    let sunday = week.upperBound
    guard isWord(.weekend, at: position) else { return nil }
    let days: ClosedRange<CalendarDate>? =
      switch day.weekday {
      case .monday: day.adding(days: -2).map { $0...day }
      case .thursday, .friday: day...sunday
      case .saturday, .sunday: sunday.adding(days: -1).map { $0...sunday }
      case .tuesday, .wednesday: nil
      }
    return days.map { DateUnit($0, next: position + 1) } ?? .unclear(next: position + 1)
  }

  /// The week of a holiday: "the week of thanksgiving".
  func weekOfHoliday(at position: Int) -> DateUnit? {
    guard let unit = schoolDays(at: position, after: DateRelation(side: .at, next: position)),
      let day = unit.days?.lowerBound, day == unit.days?.upperBound, let week = week(around: day)
    else { return nil }
    return DateUnit(week, next: unit.next)
  }
}
