// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A day or a period that begins at a position.
  func unit(at position: Int, after relation: DateRelation) -> DateUnit? {
    let exact = numericDate(at: position, after: relation) ?? dayOfMonth(at: position) ?? monthAndDay(at: position)
    if let day = exact ?? countedPart(at: position) ?? closing(at: position) ?? weekday(at: position) { return day }
    if let period = schoolDays(at: position, after: relation) ?? quarter(at: position) { return period }
    if let period = monthByName(at: position) ?? relativePeriod(at: position, after: relation) { return period }
    if let day = nearDay(at: position) ?? countedDay(at: position) { return day }
    return season(at: position) ?? bareYear(at: position)
  }

  /// "today", "tomorrow", "the day after tomorrow".
  private func nearDay(at position: Int) -> DateUnit? {
    if isWord(.tomorrow, at: position) { return DateUnit(today.adding(days: 1), next: position + 1) }
    if isWord(.today, at: position) { return DateUnit(today, next: position + 1) }
    if isWord(.yesterday, at: position) { return DateUnit(today.adding(days: -1), next: position + 1) }
    return after(.dayAfterTomorrow, at: position).map { DateUnit(today.adding(days: 2), next: $0) }
  }

  /// "day 30", "the 30-day mark", "week 2", counted from the start.
  func countedDay(at position: Int) -> DateUnit? {
    guard let start else { return nil }
    let isWeek = isWord(.week, at: position)
    if let count = cardinal(at: position + 1), isWeek || isWord(.day, at: position) {
      let isCounted = isWord(.unitDay, at: position + 2) || isWord(.unitWeek, at: position + 2)
      guard !tokens[position + 1].isJoined, !isCounted else { return nil }
      return DateUnit(start.adding(days: isWeek ? 7 * count : count), next: position + 2)
    }
    // "the 30-day mark", "my three month mark", "4 weeks in"
    guard let count = cardinal(at: position) else { return nil }
    let place = word(position + 1) == "-" ? position + 2 : position + 1
    guard let (unit, times) = language.unit(word(place)) else { return nil }
    let isAtEnd = tokens.dropFirst(place + 2).allSatisfy { !$0.isWord }
    guard isWord(.mark, at: place + 1) || (isWord(.inSoFar, at: place + 1) && isAtEnd) else { return nil }
    return DateUnit(unit.count(count * times, from: start), next: place + 2)
  }

  /// "By day 30" stands in it.
  var namesCountedDay: Bool {
    tokens.indices.contains { place in
      isWord(.by, at: place) && (isWord(.day, at: place + 1) || isWord(.week, at: place + 1))
        && cardinal(at: place + 2) != nil
    }
  }

  private func season(at position: Int) -> DateUnit? {
    var name = position
    if isWord(.next, at: position) || isWord(.this, at: position) { name += 1 }
    guard let month = season(named: name) else { return nil }
    // "winter break" is a name of its own; without a calendar nobody knows when it is.
    guard !isWord(.afterSeasons, at: name + 1) else { return nil }
    let stated = year(at: name + 1)
    var first = CalendarDate(year: stated ?? today.year, month: month, day: 1)
    if stated == nil, let begun = first, begun <= today { first = begun.adding(months: 12) }
    guard let first, let last = first.adding(months: 2)?.endOfMonth else { return nil }
    var unit = DateUnit(first...last, next: stated == nil ? name + 1 : name + 2)
    unit.endsBeforeItStarts = true
    unit.needsRelation = name == position && stated == nil
    return unit
  }

  private func bareYear(at position: Int) -> DateUnit? {
    guard let year = year(at: position), !isWord(.of, at: position - 1) || isWord(.end, at: position - 2) else {
      return nil
    }
    guard let first = CalendarDate(year: year, month: 1, day: 1), let last = first.adding(days: 364)?.endOfMonth else {
      return nil
    }
    var unit = DateUnit(first...last, next: position + 1)
    unit.needsRelation = true
    return unit
  }
}
