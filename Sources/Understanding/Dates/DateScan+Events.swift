// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// What happens on a day before which something is due: "before my birthday on April 2".
extension DateScan {
  enum Event: Equatable {
    /// The date stands for itself, or what happens then happens every day: "before lunch on Friday".
    case none
    /// What is due is done so long before, without more words the day before.
    case ahead(CountedUnit, from: Int)
    /// Whether on that day or before it, nobody knows: "before the kids come back on Monday".
    case sometime
  }

  func event(named date: Range<Int>, _ relation: DateRelation) -> Event {
    guard relation.side == .none || relation.side == .at, relation.part != .end,
      let before = beforeWord(ahead: date.lowerBound)
    else { return .none }
    let thing = skip(.beforeDays, at: before + 1)
    let isDaily = isWord(.dailyThings, at: thing) || cardinal(at: thing) != nil
    if isDaily, thing + 1 == date.lowerBound { return .none }
    let isMarked = !tokens[date.lowerBound - 1].isWord
    let isExact = date.contains { month(named: $0) != nil || word($0) == "/" }
    guard isExact, !isDaily, !isMarked else { return .sometime }
    // "a week before my test on November 17"
    for begin in (1...3).map({ before - $0 }) {
      if let amount = dayOrStretch(at: begin), amount.next == before { return .ahead(amount, from: begin) }
    }
    return .ahead(CountedUnit(count: 1, unit: .day, next: date.lowerBound), from: date.lowerBound)
  }

  /// The "before" up to eight words in front of a date, with nothing between them that begins anew.
  private func beforeWord(ahead date: Int) -> Int? {
    let last = date > 0 && [",", "(", ":"].contains(word(date - 1)) ? date - 2 : date - 1
    for place in stride(from: last, through: max(0, last - 8), by: -1) {
      if place < last, length(of: .sideBefore, at: place) > 0 { return place }
      guard tokens.indices.contains(place), tokens[place].isWord, !isWord(.and, at: place) else { return nil }
    }
    return nil
  }
}
