// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension DateScan {
  /// A stretch of time that ends on a day: "in 6 weeks", "within 90 days", "half a year", "a fortnight from now", "from now 6 weeks".
  func duration(at position: Int) -> CountedDays? {
    if let turned = turnedDuration(at: position) { return turned }
    let lead = lead(at: position)
    guard lead == nil || lead == .open || !isRate(before: position) else { return nil }
    let isBetween = isWord(.between, at: position)
    var place =
      isBetween
      ? position + 1
      : skip(.beforeStretch, at: lead == nil ? position : after(.givingTime, at: position) ?? position + 1)
    let looksAhead = isWord(.ahead, at: place)
    if looksAhead { place += 1 }
    guard let amount = amount(at: place, ledBy: lead), let first = add(amount.least, amount.unit),
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
    if isWord(.and, at: amount.next), let more = self.amount(at: amount.next + 1, ledBy: nil), amount.unit != more.unit,
      lead != nil,
      let sum = add(more.most, more.unit, from: last)
    {
      return CountedDays(sum, next: more.next)
    }
    guard looksAhead || lead != .open || !isAmountOfSomething(at: tail.next) else { return nil }
    if lead == .within, isMoment(amount.most, amount.unit), position > 0 { return nil }
    if tail.fromStart {
      guard let start, let counted = add(amount.most, amount.unit, from: start) else { return nil }
      return CountedDays(counted, next: tail.next)
    }
    let from = lead == .within || looksAhead ? today : first
    return CountedDays(amount.isVague || from > last ? nil : from...last, next: tail.next)
  }

  /// "from today 2 weeks exactly": the day from which it is counted stands first.
  private func turnedDuration(at position: Int) -> CountedDays? {
    let length = length(of: .fromNow, at: position)
    guard length > 1, isWord(.laterThan, at: position), case let place = afterMark(at: position + length),
      let amount = amount(at: place, ledBy: nil), !amount.isVague, endsAmount(amount.next),
      let day = add(amount.most, amount.unit)
    else { return nil }
    return CountedDays(day, next: amount.next)
  }

  /// Whether nothing stands there that could be counted.
  private func endsAmount(_ position: Int) -> Bool {
    !isOfLetters(at: position) || isWord(.aroundAnswers, at: position) || isWord(.afterDays, at: position)
      || isWord(.exactly, at: position)
  }

  /// Its clause tells of something that is over.
  private func isOver(_ position: Int) -> Bool { clauses.isPast(at: position) && !clauses.isComing(at: position) }

  /// "two weeks, give or take": all that is said before the first mark, where nothing is told of the past.
  private func isOpening(_ range: Range<Int>) -> Bool {
    // "three quarters, 3/4, of my tasks"
    guard !isWord(.unitQuarter, at: range.upperBound - 1) else { return false }
    let isFirst = (0..<range.lowerBound).allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) }
    let end = (range.upperBound..<range.upperBound + 4).first { !isWord(.aroundAnswers, at: $0) } ?? range.upperBound
    let isEnd = [",", ".", ";", "("].contains(word(end)) || isWord(.reasonStarts, at: end)
    // A bracket may tell of the past: "a fortnight (we learned that word)".
    return isFirst && isEnd && (word(end) == "(" || !clauses.isPast(at: range.lowerBound))
  }

  /// "I have two weeks to finish it".
  private func isGranted(_ range: Range<Int>) -> Bool {
    guard !clauses.isPast(at: range.lowerBound) else { return false }
    let isEnd = isWord(.to, at: range.upperBound) || [",", ".", ";", "!", ""].contains(word(range.upperBound))
    if isEnd, (1...2).contains(where: { isWord(.granting, at: range.lowerBound - $0) }) { return true }
    // "2 weeks is enough", "10 to 12 weeks would be realistic"
    return (1...3).contains { isWord(.enough, at: range.upperBound + $0) }
  }

  /// "in a week... no make it two weeks", "I need more time so 8 weeks"
  private func isCorrected(_ range: Range<Int>) -> Bool {
    let isLed =
      isWord(.conclusions, at: range.lowerBound - 1)
      || (1...2).contains { isWord(.corrections, at: range.lowerBound - $0) }
    return isLed && !isOfLetters(at: range.upperBound) && !clauses.isPast(at: range.lowerBound)
      && !isWord(.not, at: range.lowerBound - 1)
  }

  /// "2 weeks after the exam", when nobody knows the day of the exam.
  private func countsFromElsewhere(at position: Int) -> Bool {
    length(of: .sideBefore, at: position) > 0 || length(of: .stretchAfter, at: position) > 0
  }

  enum Lead { case exact, within, open }

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
}
