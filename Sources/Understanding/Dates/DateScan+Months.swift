// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "June 3", "June 3rd, 2027", "3 June 2027", "the 3rd of June", "June 3-5".
  func monthAndDay(at position: Int) -> DateUnit? {
    if let month = month(named: position) {
      return dayAfterMonth(month, at: afterPeriod(position + 1))
    }
    guard let day = language.value(of: word(position)), (1...99).contains(day) else { return nil }
    if let through = throughDay(at: position + 1), let month = month(named: through.next) {
      return days(day, through.day, month, yearAt: afterPeriod(through.next + 1))
    }
    let name = skip(.of, at: position + 1)
    guard let month = month(named: name), !isVerb(name) else { return nil }
    return days(day, day, month, yearAt: afterPeriod(name + 1))
  }

  private func dayAfterMonth(_ month: Int, at position: Int) -> DateUnit? {
    let place = skip(.the, at: position)
    guard let day = language.value(of: word(place)), (1...99).contains(day) else { return nil }
    // "June 27" is a day; a year always has four digits here.
    let through = throughDay(at: place + 1)
    return days(day, through?.day ?? day, month, yearAt: through?.next ?? place + 1)
  }

  /// The second day of "3-5" and "3 to 5".
  private func throughDay(at position: Int) -> (day: Int, next: Int)? {
    guard Self.dashes.contains(word(position)) || isWord(.throughDays, at: position) else { return nil }
    guard let day = language.value(of: word(position + 1)), (1...31).contains(day) else { return nil }
    // "June 3 to 5 August" and "June 3 - 2027-01-01" go on otherwise.
    guard month(named: position + 2) == nil || month(named: position - 2) == nil else { return nil }
    return Self.dashes.contains(word(position + 2)) ? nil : (day, position + 2)
  }

  private func days(_ first: Int, _ last: Int, _ month: Int, yearAt position: Int) -> DateUnit {
    let place = word(position) == "," && year(at: position + 1) != nil ? position + 1 : position
    if let year = year(at: place) {
      return DateUnit(range(first, last, month, year), next: place + 1)
    }
    // Without a year it is the next time that the day comes.
    let years = [today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4, today.year + 8]
    let coming = years.lazy.compactMap { range(first, last, month, $0) }.first { $0.upperBound >= today }
    return DateUnit(coming, next: position)
  }

  private func range(_ first: Int, _ last: Int, _ month: Int, _ year: Int) -> ClosedRange<CalendarDate>? {
    guard let from = CalendarDate(year: year, month: month, day: first),
      let to = CalendarDate(year: year, month: month, day: last), from <= to
    else { return nil }
    return from...to
  }

  /// "I may" after a number: "the 3 may come".
  private func isVerb(_ position: Int) -> Bool {
    isWord(.mayVerb, at: position) && !tokens[position].isCapitalized && !isWord(.of, at: position - 1)
  }

  /// Past the full stop of an abbreviation.
  private func afterPeriod(_ position: Int) -> Int {
    word(position) == "." && tokens[position].isJoined ? position + 1 : position
  }

  /// "November", "next June", "January 2027".
  func monthByName(at position: Int) -> DateUnit? {
    var name = position
    let isNext = isWord(.next, at: position)
    if isNext || [.this, .last, .coming].contains(where: { isWord($0, at: position) }) { name += 1 }
    guard let month = month(named: name) else { return nil }
    let yearPlace = skip(.of, orComma: true, at: afterPeriod(name + 1))
    let stated = name == position ? year(at: yearPlace) : nil
    let year = stated ?? nextYear(of: month, isNext: isNext, isLast: isWord(.last, at: position))
    var unit = DateUnit(self.month(month, of: year), next: stated == nil ? name + 1 : yearPlace + 1)
    unit.endsBeforeItStarts = true
    unit.recursYearly = stated == nil
    // "April helps me", "June bugs"
    let isFollowed = word(unit.next).first?.isLetter == true && !isWord(.afterDays, at: unit.next)
    unit.needsRelation = (isWord(.ambiguousDates, at: name) || isFollowed) && name == position && stated == nil
    return unit
  }

  private func nextYear(of month: Int, isNext: Bool, isLast: Bool) -> Int {
    if isLast { return month < today.month ? today.year : today.year - 1 }
    if isNext { return month <= today.month ? today.year + 1 : today.year }
    return month < today.month ? today.year + 1 : today.year
  }

  /// "the 15th": the next one.
  func dayOfMonth(at position: Int) -> DateUnit? {
    guard isWord(.the, at: position - 1), let day = language.ordinal(word(position)), (1...31).contains(day),
      word(position).first?.isNumber == true
    else { return nil }
    let next = position + 1
    let isNext = after(.ofNextMonth, at: next)
    if let end = isNext ?? after(.ofThisMonth, at: next) {
      let first = today.adding(months: isNext == nil ? 0 : 1)
      let date = first.flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
      return DateUnit(date, next: end)
    }
    let isMark = [".", ",", ";", "!", "?", ""].contains(word(next))
    guard isMark || isWord(.afterDayOfMonth, at: next) else { return nil }
    let coming = (0...3).lazy.compactMap { today.adding(months: $0) }
      .compactMap { CalendarDate(year: $0.year, month: $0.month, day: day) }.first { $0 >= today }
    return DateUnit(coming, next: next)
  }

  static let dashes: Set<String> = ["-", "–", "—"]
}
