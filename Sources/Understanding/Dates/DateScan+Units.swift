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
    if DateNames.isTomorrow(word(position)) { return DateUnit(today.adding(days: 1), next: position + 1) }
    switch word(position) {
    case "today", "tonight": return DateUnit(today, next: position + 1)
    case "yesterday": return DateUnit(today.adding(days: -1), next: position + 1)
    case "day" where has("after", "tomorrow", at: position + 1):
      return DateUnit(today.adding(days: 2), next: position + 3)
    default: return nil
    }
  }

  /// "day 30", "the 30-day mark", "week 2", counted from the start.
  private func countedDay(at position: Int) -> DateUnit? {
    guard let start else { return nil }
    if let count = NumberWords.cardinal(word(position + 1)), ["day", "week"].contains(word(position)) {
      guard !tokens[position + 1].isJoined, !["day", "days", "week", "weeks"].contains(word(position + 2)) else {
        return nil
      }
      return DateUnit(start.adding(days: word(position) == "week" ? 7 * count : count), next: position + 2)
    }
    if let count = NumberWords.cardinal(word(position)) {
      let place = has("-", at: position + 1) ? position + 2 : position + 1
      if has("day", "mark", at: place) { return DateUnit(start.adding(days: count), next: place + 2) }
    }
    return nil
  }

  private func season(at position: Int) -> DateUnit? {
    var name = position
    let isNext = has("next", at: position)
    if isNext || has("this", at: position) { name += 1 }
    guard let month = DateNames.season(word(name)) else { return nil }
    // "winter break" is a name of its own; without a calendar nobody knows when it is.
    guard !["break", "term", "semester", "vacation", "quarter", "holidays", "recess"].contains(word(name + 1)) else {
      return nil
    }
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
    guard let year = year(at: position), word(position - 1) != "of" || word(position - 2) == "end" else { return nil }
    guard let first = CalendarDate(year: year, month: 1, day: 1), let last = first.adding(days: 364)?.endOfMonth else {
      return nil
    }
    var unit = DateUnit(first...last, next: position + 1)
    unit.needsRelation = true
    return unit
  }
}
