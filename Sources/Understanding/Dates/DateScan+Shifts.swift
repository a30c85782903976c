// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// The first stretch of time that is counted from a day named elsewhere in the text.
  /// - Parameter taken: the tokens of the dates that were found.
  func shift(outside taken: [Range<Int>]) -> DayShift? {
    var isFree = [Bool](repeating: true, count: tokens.count)
    for place in taken.joined() where isFree.indices.contains(place) { isFree[place] = false }
    for place in tokens.indices where isFree[place] {
      if let beside = weekdayShift(at: place) { return beside }
      // "May 28, nothing before that works" says why it is not earlier.
      if let next = after(.beforeThat, at: place), !tellsOwnEvent(before: place), !isWord(.noneOf, at: place - 1) {
        return DayShift(count: 1, unit: .day, isBack: true, origin: .named, tokens: place..<next)
      }
      // "My residency starts July 1, I want to suture by then."
      if let next = after(.byThen, at: place) {
        return DayShift(count: 0, unit: .day, isBack: false, origin: .named, tokens: place..<next)
      }
      // "Christmas Eve and not a day later"
      guard !isWord(.not, at: place - 1), let amount = dayOrStretch(at: place),
        amount.next >= isFree.count || isFree[amount.next], let shift = shift(amount, from: place)
      else { continue }
      return shift
    }
    return nil
  }

  /// The "before that" of "the Friday before that", the "before" of "the Sunday before".
  private func weekdayShift(at position: Int) -> DayShift? {
    guard let weekday = weekday(named: position - 1) else { return nil }
    let that = after(.beforeThat, at: position)
    let isBack = that != nil || isWord(.before, at: position)
    let next = that ?? position + 1
    guard isBack || isWord(.sideAfter, at: position), that != nil || endsClause(next) else { return nil }
    return DayShift(
      count: 1, unit: .week, weekday: weekday, isBack: isBack, origin: .named, tokens: position - 1..<next)
  }

  /// Whether a date is the day of what a shift is counted from: "the day before the fair, and the fair is February 26".
  func names(dayOf shift: DayShift, at date: Range<Int>) -> Bool {
    let event = shift.tokens.upperBound
    guard event < date.lowerBound else { return false }
    let end = (event..<date.lowerBound).first { !tokens[$0].isWord || isWord(.and, at: $0) } ?? date.lowerBound
    let told = end..<date.lowerBound
    guard told.contains(where: { isWord(.beForms, at: $0) || isWord(.beginVerbs, at: $0) }) else { return false }
    let named = Set((event..<min(end, event + 6)).filter { !isWord(.beforeDays, at: $0) }.map(mendedWord))
    return told.contains { named.contains(mendedWord($0)) || isWord(.relatives, at: $0) }
  }

  /// Whether a shift tells what day that is which is named first: "May 14, the day before prom".
  func isExplained(_ date: Range<Int>, by shift: DayShift) -> Bool {
    let isFirst = (0..<date.lowerBound).allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) }
    guard isFirst, date.upperBound <= shift.tokens.lowerBound else { return false }
    return (date.upperBound..<shift.tokens.lowerBound).allSatisfy { !tokens[$0].isWord && word($0) != "." }
  }

  /// "November 10, I have 2 tests before that" says why it is not earlier.
  private func tellsOwnEvent(before position: Int) -> Bool {
    let clause = (1...6).lazy.map { position - $0 }.prefix {
      self.tokens.indices.contains($0) && self.tokens[$0].isWord
    }
    return clause.contains { place in
      length(of: .ownEvents, at: place) > 0 && place + length(of: .ownEvents, at: place) < position
        && !isWord(.to, at: place + 1) && !isWord(.futureWords, at: place - 1)
    }
  }

  /// "two weeks", "the day"; not how often something is done.
  func dayOrStretch(at position: Int) -> CountedUnit? {
    let day = skip(.the, at: position)
    let isBefore = length(of: .sideBefore, at: day + 1) > 0
    if isBefore && isWord(.eves, at: day) || isWord(.day, at: day) && (isBefore || day > position) {
      return CountedUnit(count: 1, unit: .day, next: day + 1)
    }
    if day > position, let (unit, times) = language.unit(mendedWord(day)), isBesideEnd(day + 1) {
      return CountedUnit(count: times, unit: unit, next: day + 1)
    }
    guard !isWord(.counting, at: position - 1), cardinal(at: position - 2) == nil else { return nil }
    return stretch(at: position)
  }

  /// The "after" of "the week after".
  private func isBesideEnd(_ position: Int) -> Bool {
    (after(.sideBefore, at: position) ?? after(.stretchAfter, at: position)).map(endsClause) ?? false
  }

  private func shift(_ amount: CountedUnit, from position: Int) -> DayShift? {
    func shift(_ isBack: Bool, _ next: Int, _ origin: DayShift.Origin = .named) -> DayShift {
      DayShift(count: amount.count, unit: amount.unit, isBack: isBack, origin: origin, tokens: position..<next)
    }
    let side = amount.next
    let before = after(.sideBefore, at: side)
    // "prior" alone is "earlier"; "prior to the audit" counts from the audit.
    if let next = after(.earlierThanThat, at: side), next >= before ?? next { return shift(true, next) }
    if let next = after(.laterThanThat, at: side) { return shift(false, next) }
    guard let next = before ?? after(.stretchAfter, at: side), length(of: .fromNow, at: side) == 0 else { return nil }
    return shift(before != nil, next, endsClause(next) ? .named : .elsewhere)
  }
}
