// SPDX-License-Identifier: GPL-3.0-or-later

/// Ends that are named, and of which nobody here knows the day: a goal with one is time-bound, and the day has to be asked for.
extension DateScan {
  /// "By day 30" before the start is known, "by my birthday", "by the time I graduate", "before the season starts".
  var openEnd: Int? { tokens.indices.first(where: isOpenEnd) }

  private func isOpenEnd(at position: Int) -> Bool {
    // "this spring"
    if isWord(.this, at: position), season(named: position + 1) != nil { return true }
    if length(of: .byTheTime, at: position) > 0 { return true }
    let relation = relation(at: position)
    if start == nil, relation.side != .none || relation.part == .end,
      namesFirstStretch(at: skip(.beforeDays, at: relation.next))
    {
      return true
    }
    guard relation.isDeadline else { return false }
    if countingUnit(at: relation.next) != nil, cardinal(at: relation.next + 1) != nil { return start == nil }
    // "by grade 5", "by age 16"
    if isWord(.lifeStages, at: relation.next), cardinal(at: relation.next + 1) != nil { return relation.side == .by }
    if length(of: .endClauses, at: relation.next) > 0 { return relation.side != .none }
    return namesEvent(at: relation.next, isBare: relation.side == .before)
  }

  /// "my first 2 weeks", "the first month"
  private func namesFirstStretch(at position: Int) -> Bool {
    guard ordinal(at: position) == 1, isWord(.beforeDays, at: position - 1) else { return false }
    return language.unit(mendedWord(cardinal(at: position + 1) == nil ? position + 1 : position + 2)) != nil
  }

  /// "my next road test"; what is done before every test, or before a test in general, has no end.
  /// - Parameter isBare: whether somebody's event has to be named, since things are done before tests again and again.
  private func namesEvent(at position: Int, isBare: Bool) -> Bool {
    guard !isBare || isWord(.beforeDays, at: position - 1) || isWord(.next, at: position) else { return false }
    for place in position..<position + 4 {
      guard tokens.indices.contains(place), tokens[place].isWord, !isWord(.each, at: place) else { return false }
      if length(of: .endEvents, at: place) > 0 { return true }
    }
    return false
  }
}
