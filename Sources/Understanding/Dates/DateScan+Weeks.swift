// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "Friday", "next Friday" (the one of next week), "a week from Friday", "Friday 18 December".
  func weekday(at position: Int) -> DateUnit? {
    if let later = weekdayLater(at: position) { return later }
    var name = position
    if ["next", "this", "coming", "last"].contains(word(position)) { name += 1 }
    guard let weekday = DateNames.weekday(word(name)), !isThing(name) else { return nil }
    let date = day(weekday, qualifiedBy: name == position ? "" : word(position))
    let after = word(name + 1) == "." && tokens[name + 1].isJoined ? name + 2 : name + 1
    if name == position, let exact = exactDay(at: after) {
      // A weekday that is another one than the date's is a slip in one of them, and nobody knows in which.
      let isRight = exact.days.map { $0.lowerBound.weekday == weekday || $0.lowerBound < $0.upperBound } ?? true
      return isRight ? exact : .unclear(next: exact.next)
    }
    if name == position, let date = dayWithoutMonth(weekday, at: after) { return date }
    if isAdornment(name, after: after) { return nil }
    if name == position, has("after", "next", at: after) {
      return DateUnit(self.day(weekday, inWeek: 2), next: after + 2)
    }
    if name == position, has("week", at: after) { return DateUnit(date?.adding(days: 7), next: after + 1) }
    if has("of", "next", "week", at: after) { return DateUnit(self.day(weekday, inWeek: 1), next: after + 3) }
    if has("next", "week", at: after) { return DateUnit(self.day(weekday, inWeek: 1), next: after + 2) }
    var unit = DateUnit(date, next: after)
    unit.needsRelation = DateNames.isAmbiguous(word(name)) && name == position
    return unit
  }

  /// "in the sun"
  private func isThing(_ position: Int) -> Bool { word(position) == "sun" && word(position - 1) == "the" }

  /// "the Friday meeting": it comes every week.
  private func isAdornment(_ name: Int, after: Int) -> Bool {
    let isOne = ["after", "before", "of"].contains(word(after))
    if word(name - 1) == "the", !isOne, word(after).first?.isLetter == true { return true }
    return [
      "meeting", "meetings", "class", "school", "report", "folder", "quiz", "test", "shift", "call", "standup",
      "practice", "game", "club",
      "huddle", "session", "lesson", "numbers", "mornings", "nights", "evenings", "afternoons",
    ].contains(word(after))
  }

  /// "Friday the 18th", when the next 18th is a Friday.
  private func dayWithoutMonth(_ weekday: Weekday, at position: Int) -> DateUnit? {
    guard has("the", at: position), let unit = dayOfMonth(at: position + 1) else { return nil }
    guard let day = unit.days?.lowerBound, day.weekday == weekday else { return .unclear(next: unit.next) }
    return unit
  }

  /// The date that a weekday only adorns.
  private func exactDay(at position: Int) -> DateUnit? {
    let place = skip([",", "the"], at: position)
    return numericDate(at: place, after: DateRelation(side: .by, next: place)) ?? monthAndDay(at: place)
  }

  /// "a week from Friday", "2 weeks from tomorrow".
  private func weekdayLater(at position: Int) -> DateUnit? {
    var count = has("a", at: position) ? 1 : NumberWords.cardinal(word(position))
    if ["fortnight", "fortnights"].contains(word(position + 1)) { count = count.map { 2 * $0 } }
    guard let count, count < 1000, ["week", "weeks", "fortnight", "fortnights"].contains(word(position + 1)),
      ["from", "on", "after"].contains(word(position + 2))
    else { return nil }
    let place = position + 3
    if word(place) == "tomorrow" { return DateUnit(today.adding(days: 7 * count + 1), next: place + 1) }
    guard let weekday = DateNames.weekday(word(place)) else { return nil }
    return DateUnit(day(weekday, qualifiedBy: "")?.adding(days: 7 * count), next: place + 1)
  }

  private func day(_ weekday: Weekday, qualifiedBy word: String) -> CalendarDate? {
    switch word {
    case "next": day(weekday, inWeek: 1)
    case "last": today.adding(days: -1 - (today.weekday.rawValue - weekday.rawValue - 1 + 7) % 7)
    default: today.adding(days: 1 + (weekday.rawValue - today.weekday.rawValue - 1 + 7) % 7)
    }
  }

  private func day(_ weekday: Weekday, inWeek offset: Int) -> CalendarDate? {
    week(offset)?.lowerBound.adding(days: weekday.rawValue - 1)
  }

  /// "next week", "this month", "the coming quarter", "the year", "the week after next", "the weekend".
  func relativePeriod(at position: Int, after relation: DateRelation) -> DateUnit? {
    if has("week", "after", "next", at: position) { return DateUnit(week(2), next: position + 3) }
    let offsets = ["next": 1, "coming": 1, "this": 0, "current": 0, "last": -1]
    if let offset = offsets[word(position)] {
      return period(word(position + 1), offset: offset).map { DateUnit($0, next: position + 2) }
    }
    // "the end of the year" means this one; "the week" alone means nothing.
    guard relation.part != .whole || word(position) == "weekend" else { return nil }
    guard let days = period(word(position), offset: 0), word(position + 1) != "of" else { return nil }
    return DateUnit(days, next: position + 1)
  }

  func period(_ name: String, offset: Int) -> ClosedRange<CalendarDate>? {
    switch name {
    case "day": return today.adding(days: offset).map { $0...$0 }
    case "week": return week(offset)
    case "weekend":
      guard let week = week(offset), let saturday = week.upperBound.adding(days: -1) else { return nil }
      return saturday...week.upperBound
    case "month": return today.adding(months: offset).flatMap { month($0.month, of: $0.year) }
    case "quarter": return quarter(offset: offset)
    case "year":
      let year = today.year + offset
      guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
      return CalendarDate(year: year, month: 12, day: 31).map { first...$0 }
    default: return nil
    }
  }
}
