// SPDX-License-Identifier: GPL-3.0-or-later
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
    var place = skip(.beforeStretch, at: lead == nil ? position : after(.givingTime, at: position) ?? position + 1)
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
    guard !isWord(.of, at: tail.next) || tail.isAhead || amount.isPart, length(of: .orSo, at: tail.next) == 0 else {
      return nil
    }
    if lead != nil, !tail.isAhead, !looksAhead, hasPastWord, !hasFutureWord { return nil }
    let isAlone = position == 0 && tokens.dropFirst(tail.next).allSatisfy { !$0.isWord }
    // "One day" is any day.
    let isSomeDay = lead == nil && amount.most == 2 && amount.unit == .day
    guard lead != nil || looksAhead || tail.isAhead || (isAlone && !isSomeDay), !tail.isBehind else { return nil }
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
    guard let (halves, place) = halves(at: position) else { return nil }
    if isWord(.amountLinks, at: place) || ["-", "–"].contains(word(place)), let more = cardinal(at: place + 1),
      more * 2 > halves,
      let (unit, count, next) = timeUnit(at: place + 2)
    {
      return (halves * count, more * 2 * count, unit, next, false)
    }
    guard let (unit, count, next) = timeUnit(at: place) else { return nil }
    let afterHalf = after(.andAHalf, at: next)
    let amount = halves * count + (afterHalf == nil ? 0 : count)
    let end = afterHalf ?? next
    // "a week or two"
    if let next = after(.orTwo, at: end), halves == 2 { return (amount, 2 * amount, unit, next, false) }
    // "three quarters of a year"
    if isWord(.unitQuarter, at: next - 1), let whole = after(.ofAYear, at: next) {
      return (amount, amount, unit, whole, true)
    }
    return (amount, amount, unit, end, false)
  }

  private func halves(at position: Int) -> (Int, next: Int)? {
    if let next = after(.halfA, at: position) { return (1, next) }
    if let next = after(.aCoupleOf, at: position) { return (4, next) }
    if isWord(.a, at: position) { return (2, position + 1) }
    guard let number = number(at: position), number.value < 100_000 else { return nil }
    if let next = after(.andAHalf, at: number.next) { return (number.value * 2 + 1, next) }
    return (number.value * 2, number.next)
  }

  /// "12", "twelve", "twenty-one", "a hundred" without its article.
  private func number(at position: Int) -> (value: Int, next: Int)? {
    guard let value = cardinal(at: position) else { return nil }
    let isTens = (20...90).contains(value) && value.isMultiple(of: 10) && entry(position)?.cardinal != nil
    let place = word(position + 1) == "-" ? position + 2 : position + 1
    if isTens, let ones = entry(place)?.cardinal, ones < 10 { return (value + ones, place + 1) }
    return (value, position + 1)
  }

  private func timeUnit(at position: Int) -> (TimeUnit, Int, next: Int)? {
    if let named = named(at: position) { return named }
    return isWord(.beforeUnits, at: position) ? named(at: position + 1) : nil
  }

  private func named(at position: Int) -> (TimeUnit, Int, next: Int)? {
    for (list, unit, count) in LanguageWords.units {
      if let next = after(list, at: position) { return (unit, count, next) }
    }
    return nil
  }
}
