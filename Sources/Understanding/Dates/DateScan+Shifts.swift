// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// The first stretch of time that is counted from a day named elsewhere in the text.
  /// - Parameter taken: the tokens of the dates that were found.
  func shift(outside taken: [Range<Int>]) -> DayShift? {
    var isFree = [Bool](repeating: true, count: tokens.count)
    for place in taken.joined() where isFree.indices.contains(place) { isFree[place] = false }
    for place in tokens.indices where isFree[place] {
      if let next = after(.beforeThat, at: place) {
        let origin = weekday(named: place - 1) == nil ? DayShift.Origin.named : .unclear
        return DayShift(count: 1, unit: .day, isBack: true, origin: origin, tokens: place..<next)
      }
      guard let (count, unit, next) = dayOrStretch(at: place), next >= isFree.count || isFree[next],
        let shift = shift(count, unit, place..<next)
      else { continue }
      return shift
    }
    return nil
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

  /// "two weeks", "the day"; not how often something is done.
  func dayOrStretch(at position: Int) -> (Int, TimeUnit, next: Int)? {
    let day = skip(.the, at: position)
    if isWord(.day, at: day), day > position || length(of: .stretchBefore, at: day + 1) > 0 {
      return (1, .day, day + 1)
    }
    guard !isWord(.counting, at: position - 1), cardinal(at: position - 2) == nil else { return nil }
    return stretch(at: position)
  }

  private func shift(_ count: Int, _ unit: TimeUnit, _ amount: Range<Int>) -> DayShift? {
    func shift(_ isBack: Bool, _ next: Int, _ origin: DayShift.Origin = .named) -> DayShift {
      DayShift(
        count: count, unit: unit, isBack: isBack, origin: origin, tokens: amount.lowerBound..<next)
    }
    let side = amount.upperBound
    let before = after(.stretchBefore, at: side)
    // "prior" alone is "earlier"; "prior to the audit" counts from the audit.
    if let next = after(.earlierThanThat, at: side), next >= before ?? next { return shift(true, next) }
    if let next = after(.laterThanThat, at: side) { return shift(false, next) }
    guard let next = before ?? after(.stretchAfter, at: side), length(of: .fromNow, at: side) == 0 else { return nil }
    let isLast = isLast(next - 1) || !tokens[next].isWord
    return shift(before != nil, next, isLast ? .named : .elsewhere)
  }
}
