// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Days that are counted from other days.
extension DateScan {
  /// "two weeks before spring break", "the day after thanksgiving", "a month from June 3": a stretch counted from a date.
  func offset(at position: Int) -> CountedDays? {
    let lead = isWord(.stretchLead, at: position) ? position + 1 : position
    let place = skip(.the, at: lead)
    // "3 times a week before June 3" says how often.
    guard !isWord(.counting, at: position - 1), cardinal(at: position - 2) == nil else { return nil }
    // "the night before June 3"
    let isEve = isWord(.eves, at: place) && length(of: .sideBefore, at: place + 1) > 0
    let isOneDay = isWord(.day, at: place) || isEve
    guard let amount = isOneDay ? CountedUnit(count: 1, unit: .day, next: place + 1) : stretch(at: place),
      case let before = after(.sideBefore, at: amount.next) ?? after(.earlierThan, at: amount.next),
      let begin = before ?? after(.stretchAfter, at: amount.next)
    else { return nil }
    let isBack = before != nil
    var base = relation(at: begin)
    base.side = .at
    // "after I start" counts from the first day.
    guard var found = self.unit(at: base.next, after: base), let days = found.days else { return nil }
    if base.part == .whole, isWord(.afterPeriodBegins, at: found.next) {
      base.part = .start
      found.next += 1
    } else if base.part == .whole, let next = after(.afterPeriodEnds, at: found.next) {
      base.part = .end
      found.next = next
    }
    guard let meant = part(base.part, of: days) else { return nil }
    let day = isBack ? meant.lowerBound : meant.upperBound
    guard let counted = amount.day(from: day, isBack: isBack) else { return nil }
    // Whether "a week before winter break" counts from its first day or from the day before, nobody knows.
    guard meant.lowerBound == meant.upperBound || base.part != .whole || amount.unit == .day else {
      return CountedDays(nil, next: found.next)
    }
    return CountedDays(counted, next: found.next)
  }

  /// "the Monday after thanksgiving", "the Friday before winter break".
  func weekdayBeside(at position: Int) -> CountedDays? {
    var place = skip(.weekdayLead, at: position)
    // "the last Friday before", "the first Monday after"
    if isWord(.last, at: place), isWord(.before, at: place + 2) { place += 1 }
    if ordinal(at: place) == 1, isWord(.after, at: place + 2) { place += 1 }
    let isBefore = isWord(.before, at: place + 1)
    guard let weekday = weekday(named: place), isBefore || isWord(.sideAfter, at: place + 1),
      !isWord(.next, at: place + 2)
    else { return nil }
    var base = relation(at: place + 2)
    base.side = .at
    guard let found = unit(at: base.next, after: base), let days = found.days else { return nil }
    guard let meant = part(base.part, of: days) else { return nil }
    let day = isBefore ? meant.lowerBound.previous(weekday) : meant.upperBound.next(weekday)
    return day.map { CountedDays($0, next: found.next) }
  }

  /// "3 Fridays from now": the third one to come.
  func weekdaysAhead(at position: Int) -> CountedDays? {
    let lead = isWord(.in, at: position) ? position + 1 : position
    guard let count = cardinal(at: lead), (1...99).contains(count),
      let weekday = language.weekday(ofPlural: word(lead + 1)), let next = after(.fromNow, at: lead + 2)
    else { return nil }
    return today.next(weekday)?.adding(days: 7 * (count - 1)).map { CountedDays($0, next: next) }
  }

  /// "3 weeks", "a month", "a fortnight".
  func stretch(at position: Int) -> CountedUnit? {
    if let next = after(.aCoupleOf, at: position), let named = language.unit(mendedWord(next)) {
      return CountedUnit(count: 2 * named.count, unit: named.unit, next: next + 1)
    }
    guard let count = isWord(.a, at: position) ? 1 : cardinal(at: position), count <= 1000 else { return nil }
    return timeUnit(at: position + 1)?.times(count)
  }
}
