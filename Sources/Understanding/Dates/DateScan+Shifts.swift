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

  /// "two weeks", "the day"; not how often something is done.
  func dayOrStretch(at position: Int) -> (Int, TimeUnit, next: Int)? {
    if isWord(.the, at: position), isWord(.day, at: position + 1) { return (1, .day, position + 2) }
    guard !isWord(.counting, at: position - 1), cardinal(at: position - 2) == nil else { return nil }
    return stretch(at: position)
  }

  private func shift(_ count: Int, _ unit: TimeUnit, _ amount: Range<Int>) -> DayShift? {
    func shift(_ isBack: Bool, _ next: Int, _ origin: DayShift.Origin = .named) -> DayShift {
      DayShift(
        count: count, unit: unit, isBack: isBack, origin: origin, tokens: amount.lowerBound..<next)
    }
    let side = amount.upperBound
    if let next = after(.earlierThanThat, at: side) { return shift(true, next) }
    if let next = after(.laterThanThat, at: side) { return shift(false, next) }
    let before = after(.stretchBefore, at: side)
    guard let next = before ?? after(.stretchAfter, at: side), length(of: .fromNow, at: side) == 0 else { return nil }
    let isLast = isLast(next - 1) || !tokens[next].isWord
    return shift(before != nil, next, isLast ? .named : .elsewhere)
  }
}
