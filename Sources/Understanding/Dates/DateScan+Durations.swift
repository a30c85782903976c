// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension DateScan {
  /// A stretch of time that ends on a day: "in 6 weeks", "within 90 days", "half a year", "a fortnight from now".
  struct Duration: Equatable {
    var days: ClosedRange<CalendarDate>?
    var next: Int
  }

  func duration(at position: Int) -> Duration? {
    let lead = lead(at: position)
    guard lead == nil || lead == .open || !isRate(before: position) else { return nil }
    let isBetween = isWord(.between, at: position)
    var place =
      isBetween
      ? position + 1
      : skip(.beforeStretch, at: lead == nil ? position : after(.givingTime, at: position) ?? position + 1)
    let looksAhead = isWord(.ahead, at: place)
    if looksAhead { place += 1 }
    guard let amount = amount(at: place), let first = add(amount.least, amount.unit),
      let last = add(amount.most, amount.unit)
    else { return nil }
    let tail = tail(at: amount.next)
    // "by 3 days" and "by a quarter" say how much, "over 2 weeks" may be more than that, and "within a week of" counts from elsewhere.
    guard tail.isAhead || (!isWord(.by, at: position) && (looksAhead || !isWord(.over, at: position))) else {
      return nil
    }
    guard !isWord(.of, at: tail.next) || tail.isAhead || amount.isPart, length(of: .orSo, at: tail.next) == 0,
      tail.isAhead || !countsFromElsewhere(at: tail.next), length(of: .streaks, at: tail.next) == 0
    else { return nil }
    if lead != nil, !tail.isAhead, !looksAhead, isOver(position) { return nil }
    // "One day" is any day.
    let isSomeDay = lead == nil && amount.most == 2 && amount.unit == .day
    let isAlone = !isSomeDay && (isAnswer(position..<tail.next) || isOpening(position..<tail.next))
    let isTold = isAlone || isGranted(position..<tail.next) || isCorrected(position..<tail.next)
    guard lead != nil || looksAhead || tail.isAhead || isTold, !tail.isBehind else { return nil }
    // "2 years and 3 months": one after the other.
    if isWord(.and, at: amount.next), let more = self.amount(at: amount.next + 1), amount.unit != more.unit,
      lead != nil,
      let sum = add(more.most, more.unit, from: last)
    {
      return Duration(days: sum...sum, next: more.next)
    }
    guard looksAhead || lead != .open || !isAmountOfSomething(at: tail.next) else { return nil }
    if lead == .within, isMoment(amount.most, amount.unit), position > 0 { return nil }
    if tail.fromStart {
      guard let start, let counted = add(amount.most, amount.unit, from: start) else { return nil }
      return Duration(days: counted...counted, next: tail.next)
    }
    let from = lead == .within || looksAhead ? today : first
    return Duration(days: from <= last ? from...last : nil, next: tail.next)
  }

  /// Its clause tells of something that is over.
  private func isOver(_ position: Int) -> Bool { clauses.isPast(at: position) && !clauses.isComing(at: position) }

  /// "two weeks, give or take": all that is said before the first mark, where nothing is told of the past.
  private func isOpening(_ range: Range<Int>) -> Bool {
    // "three quarters, 3/4, of my tasks"
    guard !isWord(.unitQuarter, at: range.upperBound - 1) else { return false }
    let isFirst = (0..<range.lowerBound).allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) }
    let end = (range.upperBound..<range.upperBound + 4).first { !isWord(.aroundAnswers, at: $0) } ?? range.upperBound
    let isEnd = [",", ".", ";"].contains(word(end)) || isWord(.reasonStarts, at: end)
    return isFirst && isEnd && !clauses.isPast(at: range.lowerBound)
  }

  /// "I have two weeks to finish it".
  private func isGranted(_ range: Range<Int>) -> Bool {
    guard !clauses.isPast(at: range.lowerBound) else { return false }
    let isEnd = isWord(.to, at: range.upperBound) || [",", ".", ";", "!", ""].contains(word(range.upperBound))
    if isEnd, (1...2).contains(where: { isWord(.granting, at: range.lowerBound - $0) }) { return true }
    // "2 weeks is enough", "10 to 12 weeks would be realistic"
    return (1...3).contains { isWord(.enough, at: range.upperBound + $0) }
  }

  /// "in a week... no make it two weeks"
  private func isCorrected(_ range: Range<Int>) -> Bool {
    (1...2).contains { isWord(.corrections, at: range.lowerBound - $0) } && !isOfLetters(at: range.upperBound)
      && !isWord(.not, at: range.lowerBound - 1)
  }

  /// "2 weeks after the exam", when nobody knows the day of the exam.
  private func countsFromElsewhere(at position: Int) -> Bool {
    length(of: .sideBefore, at: position) > 0 || length(of: .stretchAfter, at: position) > 0
  }

  private enum Lead { case exact, within, open }

  private func lead(at position: Int) -> Lead? {
    if isWord(.leadExact, at: position) || length(of: .givingTime, at: position) > 0 { return .exact }
    if isWord(.leadWithin, at: position) { return .within }
    return isWord(.leadOpen, at: position) ? .open : nil
  }

  /// "3 times in 4 weeks" counts how often, not until when.
  private func isRate(before position: Int) -> Bool { isWord(.counting, at: position - 1) }

  /// "answer within two days" says how fast, not until when.
  private func isMoment(_ halves: Int, _ unit: TimeUnit) -> Bool { (unit == .day || unit == .workday) && halves < 14 }

  /// "for 2 weeks of practice".
  private func isAmountOfSomething(at position: Int) -> Bool { isWord(.of, at: position) }

  private func tail(at position: Int) -> (next: Int, isAhead: Bool, isBehind: Bool, fromStart: Bool) {
    let afterMark = word(position) == "'" ? position + 1 : position
    if let next = after(.afterTheStart, at: position) { return (next, true, false, true) }
    if let next = after(.fromNow, at: afterMark) { return (next, true, false, false) }
    if let next = after(.ago, at: position) { return (next, false, true, false) }
    return (position, false, false, false)
  }

  /// Half units are told in months, or in days for a week.
  private func add(_ halves: Int, _ unit: TimeUnit, from begin: CalendarDate? = nil) -> CalendarDate? {
    let begin = begin ?? today
    guard !halves.isMultiple(of: 2) else { return unit.count(halves / 2, from: begin) }
    switch unit {
    case .year: return begin.adding(months: 6 * halves)
    case .month: return begin.adding(months: halves / 2)?.adding(days: 15)
    case .week: return begin.adding(days: 7 * halves / 2)
    case .day, .workday: return nil
    }
  }

  /// How much, in halves: "6", "2-3", "a", "half a", "one and a half", "a couple of".
  private func amount(at position: Int) -> (least: Int, most: Int, unit: TimeUnit, next: Int, isPart: Bool)? {
    if let glued = gluedAmount(at: position) { return glued }
    // "fortnight from now"
    if let (unit, count, next) = named(at: position), length(of: .fromNow, at: next) > 1 {
      return (2 * count, 2 * count, unit, next, false)
    }
    guard let (halves, end) = halves(at: position) else { return nil }
    // "in six-weeks", but "a six-week course"
    let isHyphened = word(end) == "-" && timeUnit(at: end + 1).map { word($0.next).first?.isLetter != true } ?? false
    let place = isHyphened ? end + 1 : end
    let isBetween = isWord(.between, at: position - 1) && isWord(.and, at: place)
    if isBetween || isWord(.amountLinks, at: place) || ["-", "–"].contains(word(place)),
      let more = cardinal(at: place + 1),
      more * 2 > halves,
      let (unit, count, next) = timeUnit(at: place + 2)
    {
      return (halves * count, more * 2 * count, unit, next, false)
    }
    // "48 hours" are two days; fewer or other hours say how long.
    if isWord(.unitHour, at: place) {
      return halves.isMultiple(of: 48) && halves > 0 ? (halves / 24, halves / 24, .day, place + 1, false) : nil
    }
    guard let (unit, count, next) = timeUnit(at: place) else { return nil }
    let afterHalf = after(.andAHalf, at: next)
    let amount = halves * count + (afterHalf == nil ? 0 : count)
    let last = afterHalf ?? next
    // "a week or two"
    if let next = after(.orTwo, at: last), halves == 2 { return (amount, 2 * amount, unit, next, false) }
    // "three quarters of a year"
    if isWord(.unitQuarter, at: next - 1), let whole = after(.ofAYear, at: next) {
      return (amount, amount, unit, whole, true)
    }
    return (amount, amount, unit, last, false)
  }

  /// "90days", "6wks".
  private func gluedAmount(at position: Int) -> (least: Int, most: Int, unit: TimeUnit, next: Int, isPart: Bool)? {
    guard let (count, rest) = TypedFigures.leading(word(position)), !rest.isEmpty,
      let (unit, times) = language.unit(String(rest))
    else { return nil }
    return (2 * count * times, 2 * count * times, unit, position + 1, false)
  }

  private func halves(at position: Int) -> (Int, next: Int)? {
    if let next = after(.halfA, at: position) { return (1, next) }
    if let next = after(.aCoupleOf, at: position) { return (4, next) }
    guard let number = number(at: position), number.value < 100_000 else {
      return isWord(.a, at: position) ? (2, position + 1) : nil
    }
    if let next = after(.andAHalf, at: number.next) ?? writtenHalf(at: number.next) {
      return (number.value * 2 + 1, next)
    }
    return (number.value * 2, number.next)
  }

  /// The ".5" of "3.5" and the "1/2" of "2 1/2".
  private func writtenHalf(at position: Int) -> Int? {
    if word(position) == ".", word(position + 1) == "5", tokens[position + 1].isJoined { return position + 2 }
    let isHalf = word(position) == "1" && word(position + 1) == "/" && word(position + 2) == "2"
    return isHalf ? position + 3 : nil
  }

  /// "12", "twelve", "twenty-one", "a hundred and twenty".
  private func number(at position: Int) -> (value: Int, next: Int)? {
    if let (value, end) = language.spelledNumber(at: position, in: words) { return (value, end) }
    return TypedFigures.whole(word(position)).map { ($0, position + 1) }
  }

  func timeUnit(at position: Int) -> (TimeUnit, Int, next: Int)? {
    if let named = named(at: position) { return named }
    return isWord(.beforeUnits, at: position) ? named(at: position + 1) : nil
  }

  func named(at position: Int) -> (TimeUnit, Int, next: Int)? {
    for (list, unit, count) in LanguageWords.units {
      if let next = after(list, at: position) { return (unit, count, next) }
    }
    return nil
  }
}
