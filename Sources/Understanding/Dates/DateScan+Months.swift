// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension DateScan {
  /// "June 3", "June 3rd, 2027", "3 June 2027", "the 3rd of June", "June 3-5", "the twenty-first of May".
  /// - Parameter links: what joins two days of the month.
  func monthAndDay(at position: Int, linkedBy links: WordList = .rangeLinks) -> DateUnit? {
    if let month = month(named: position) {
      return dayAfterMonth(month, at: afterPeriod(position + 1), links)
    }
    // "the new one Jan 29"
    guard let day = dayNumber(at: position), entry(position)?.cardinal != 1 else { return nil }
    if let through = throughDay(at: day.next, links), case let name = skip(.of, at: through.next),
      let month = month(named: name)
    {
      return days(day.value, through.day, month, yearAt: afterPeriod(name + 1))
    }
    let name =
      isJoinedDash(day.next) ? day.next + 1 : dottedMonth(at: day.next, from: position) ?? skip(.of, at: day.next)
    guard let month = month(named: name), !isVerb(name) else { return nil }
    let isJoined = isJoinedDash(day.next) && isJoinedDash(name + 1)
    return days(day.value, day.value, month, yearAt: isJoined ? name + 2 : afterPeriod(name + 1))
  }

  /// The month of "the 15. December"; "room 12. December 4" are two things.
  private func dottedMonth(at position: Int, from day: Int) -> Int? {
    guard word(position) == ".", tokens[position].isJoined, case let name = skip(.of, at: position + 1),
      month(named: name) != nil, dayNumber(at: name + 1).map({ $0.value > 31 }) ?? true
    else { return nil }
    let isLed = [WordList.the, .on, .by, .beforeDays, .sideBy, .sideAt, .sideBefore, .sideThrough]
      .contains { isWord($0, at: day - 1) }
    return isLed || !isOfLetters(at: day - 1) || weekday(named: day - 1) != nil ? name : nil
  }

  /// The dashes of "7-May-2027".
  private func isJoinedDash(_ position: Int) -> Bool { word(position) == "-" && tokens[position].isJoined }

  private func dayAfterMonth(_ month: Int, at position: Int, _ links: WordList) -> DateUnit? {
    guard let day = dayNumber(at: skip(.the, at: position)),
      ordinal(at: day.next - 1) != nil || !isDoing(position - 1, after: day.next), !isHowMuch(position, day.next)
    else { return nil }
    // "June 27" is a day; a year always has four digits here.
    let through = throughDay(at: day.next, links)
    return days(day.value, through?.day ?? day.value, month, yearAt: through?.next ?? day.next)
  }

  /// "By the end of March 2 a week", "by June 5 pages a day", "by April 9 of 10": the number tells how much.
  private func isHowMuch(_ position: Int, _ next: Int) -> Bool {
    guard cardinal(at: position) != nil else { return false }
    let isShare = isWord(.of, at: next) && cardinal(at: next + 1) != nil
    return isShare
      || [next, next + 1].contains { place in
        guard isWord(.a, at: place), language.unit(mendedWord(place + 1)) != nil else { return false }
        return [.sideBefore, .sideAfter].allSatisfy { length(of: $0, at: place + 2) == 0 }
      }
  }

  /// "3", "3rd", "third", "twenty-first"; larger numbers are days that there are not.
  private func dayNumber(at position: Int) -> (value: Int, next: Int)? {
    if let tens = cardinal(at: position), tens == 20 || tens == 30, entry(position)?.cardinal != nil {
      let place = word(position + 1) == "-" ? position + 2 : position + 1
      if let ones = entry(place).flatMap({ $0.ordinal ?? $0.cardinal }), ones < 10 { return (tens + ones, place + 1) }
    }
    guard let day = language.number(word(position)), (1...99).contains(day) else { return nil }
    return (day, position + 1)
  }

  /// The second day of "3-5", "3 to 5" and "5th to the 9th".
  private func throughDay(at position: Int, _ links: WordList) -> (day: Int, next: Int)? {
    guard Self.dashes.contains(word(position)) || isWord(links, at: position) else { return nil }
    let place = skip(.the, at: position + 1)
    guard let day = language.number(word(place)), (1...31).contains(day) else { return nil }
    // "June 3 until 5 pm"
    guard !isWord(.dayHalves, at: place + 1) else { return nil }
    // "June 3 to 5 August" and "June 3 - 2027-01-01" go on otherwise.
    guard month(named: place + 1) == nil || month(named: position - 2) == nil else { return nil }
    return Self.dashes.contains(word(place + 1)) ? nil : (day, place + 1)
  }

  private func days(_ first: Int, _ last: Int, _ month: Int, yearAt position: Int) -> DateUnit {
    if let stated = statedYear(at: position) ?? shortYear(at: position) {
      return withWeekday(DateUnit(range(first, last, month, stated.year), next: stated.next))
    }
    // "July 4, 1776"
    let other = word(position) == "," ? position + 1 : position
    if word(other).utf8.count == 4, TypedFigures.whole(word(other)) != nil { return .unclear(next: other + 1) }
    // Without a year it is the next time that the day comes; the next February 29 may be years away.
    var unit = DateUnit(range(first, last, month, comingYear(of: month, last)), next: position)
    unit.isSpan = first < last
    return withWeekday(unit)
  }

  /// The year in which a day comes next, or would come if it was in every year.
  func comingYear(of month: Int, _ day: Int) -> Int {
    (month, day) < (today.month, today.day) ? today.year + 1 : today.year
  }

  /// "June 5 (Saturday)": a weekday that is another one than the date's is a slip in one of them.
  func withWeekday(_ unit: DateUnit) -> DateUnit {
    let mark = [",", "(", "."].contains(word(unit.next)) ? unit.next + 1 : unit.next
    let beside = weekday(named: mark) == nil ? skip(.weekdayAppositions, at: mark) : mark
    let place = weekday(named: beside) == nil ? mark : beside
    guard let day = unit.days?.lowerBound, let weekday = weekday(named: place), !isWord(.aroundWeekdays, at: place + 1)
    else { return unit }
    guard unit.days?.upperBound == day, day.weekday == weekday else { return .unclear(next: place + 1) }
    var whole = unit
    whole.next = place + 1
    return whole
  }

  private func range(_ first: Int, _ last: Int, _ month: Int, _ year: Int) -> ClosedRange<CalendarDate>? {
    guard let from = CalendarDate(year: year, month: month, day: first),
      let to = CalendarDate(year: year, month: month, day: last), from <= to
    else { return nil }
    return from...to
  }

  /// "we march 4 miles"
  private func isDoing(_ name: Int, after day: Int) -> Bool {
    let isLed = name == 0 || isWord(.pastSubjects, at: name - 1) || isWord(.to, at: name - 1)
    return isWord(.monthVerbs, at: name) && isLed && isOfLetters(at: day)
      && !isWord(.afterDays, at: day) && !isWord(.corrections, at: day) && throughDay(at: day, .rangeLinks) == nil
  }

  /// "I may" after a number: "the 3 may come".
  private func isVerb(_ position: Int) -> Bool {
    guard isWord(.mayVerb, at: position), !tokens[position].isCapitalized, !isWord(.of, at: position - 1) else {
      return false
    }
    return isOfLetters(at: position + 1) && !isWord(.afterSlashDays, at: position + 1)
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
    let stated = name == position ? statedYear(at: afterPeriod(name + 1)) : nil
    // "Next March" in January: that of this year or of the next one?
    if isNext, stated == nil, month > today.month, month < today.month + 6 { return .unclear(next: name + 1) }
    let year = stated?.year ?? nextYear(of: month, isNext: isNext, isLast: isWord(.last, at: position))
    var unit = DateUnit(self.month(month, of: year), next: stated?.next ?? name + 1)
    unit.endsBeforeItStarts = true
    unit.recursYearly = stated == nil && !isWord(.last, at: position)
    // "April helps me", "June bugs"
    let isFollowed = isOfLetters(at: unit.next) && !isWord(.afterDays, at: unit.next)
    // "my friend April", "ask June"
    let isLed = isOfLetters(at: name - 1) && !isWord(.aroundAnswers, at: name - 1)
    // "June is my tutor"
    let isSomebody = isWord(.plainBe, at: unit.next) && !isAnswer(position..<unit.next)
    // "June, my supervisor"
    let isName = isWord(.namesOfPeople, at: name) && !isAnswer(position..<unit.next)
    unit.needsRelation =
      (isWord(.ambiguousDates, at: name) || isFollowed || isLed || isSomebody || isName)
      && name == position && stated == nil
    return unit
  }

  private func nextYear(of month: Int, isNext: Bool, isLast: Bool) -> Int {
    if isLast { return month < today.month ? today.year : today.year - 1 }
    if isNext { return month <= today.month ? today.year + 1 : today.year }
    return month < today.month ? today.year + 1 : today.year
  }

  /// "the 15th", "by the fifteenth", "the first of the month": the next one.
  func dayOfMonth(at position: Int) -> DateUnit? {
    guard let (day, next) = ordinalDay(at: position) else { return nil }
    let isNext = after(.ofNextMonth, at: next)
    if let end = isNext ?? after(.ofThisMonth, at: next) {
      let first = today.adding(months: isNext == nil ? 0 : 1)
      let date = first.flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
      return DateUnit(date, next: end)
    }
    let end = after(.ofTheMonth, at: next)
    // "the second" is a second, too, and "the third" somebody.
    let isDigits = word(position).first?.isNumber == true || day > 3
    // "Aug 28th, I mean 29th"
    let isLed = isWord(.the, at: position - 1) || (1...3).contains { isWord(.corrections, at: position - $0) }
    guard end != nil || (isLed && isDigits) else { return nil }
    let isMark = [".", ",", ";", "!", "?", "(", ")", ""].contains(word(next))
    guard
      end != nil || isMark || isWord(.afterDayOfMonth, at: next) || length(of: .orSo, at: next) > 0
        || afterTails(at: next) > next
    else { return nil }
    return withWeekday(DateUnit(coming(day, from: today), next: end ?? next))
  }

  /// "the 19th when she is back", "the 5th graders": only a number in a row.
  func bareDayOfMonth(at position: Int) -> DateUnit? {
    ordinalDay(at: position).map { DateUnit(coming($0, from: today), next: $1) }
  }

  /// "the 10th" after "June 3 to".
  func dayOfMonth(at position: Int, from begin: CalendarDate) -> DateUnit? {
    guard let (day, next) = ordinalDay(at: position), !isWord(.of, at: next), month(named: next) == nil else {
      return nil
    }
    return DateUnit(coming(day, from: begin), next: next)
  }

  /// Whether a month is named in front of a token.
  func namesMonth(before position: Int) -> Bool { (0..<position).contains { month(named: $0) != nil && !isVerb($0) } }

  private func ordinalDay(at position: Int) -> (Int, next: Int)? {
    guard ordinal(at: position) != nil || cardinal(at: position) == 20 || cardinal(at: position) == 30,
      let day = dayNumber(at: position), (1...31).contains(day.value), ordinal(at: day.next - 1) != nil
    else { return nil }
    return day
  }

  /// The first day of that number from a day on.
  func coming(_ day: Int, from begin: CalendarDate) -> CalendarDate? {
    (0...3).lazy.compactMap { begin.adding(months: $0) }
      .compactMap { CalendarDate(year: $0.year, month: $0.month, day: day) }.first { $0 >= begin }
  }
}
