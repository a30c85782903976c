// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Days that are only named, and how much of a day its words name.
extension DateScan {
  /// "5/14" and "the 19th" where nothing tells that they are days, rather than marks and places.
  func bareDay(at position: Int) -> DateUnit? {
    bareSlashDay(at: position) ?? (isWord(.the, at: position - 1) ? bareDayOfMonth(at: position) : nil)
  }

  /// A day that is only named, with what the words around it say about it.
  func aside(
    _ unit: DateUnit, _ relation: DateRelation, at position: Int, _ standing: DateMatch.Standing
  ) -> Outcome {
    guard let days = resolved(unit, relation), case .match(var match) = match(days, position..<unit.next, relation)
    else {
      return .nothing
    }
    match.standing = standing
    return .aside(match)
  }

  /// "by Sunday night"; "next Friday" is told from this one.
  func isWeekdayOnly(_ range: Range<Int>) -> Bool {
    let told = range.filter { isTime(at: $0) || isFigure(at: $0) || isWord(.whichOne, at: $0) }
    return told.count == 1 && weekday(named: told[0]) != nil
  }

  func isDayOnly(_ range: Range<Int>) -> Bool {
    ordinal(at: range.upperBound - 1) != nil
      && !range.contains { month(named: $0) != nil || weekday(named: $0) != nil }
  }

  /// Whether nothing that says anything stands between two days.
  func stand(_ one: Range<Int>, besideEachOther other: Range<Int>) -> Bool {
    let between = min(one.upperBound, other.upperBound)..<max(one.lowerBound, other.lowerBound)
    return between.allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) || isWord(.dayTimes, at: $0) }
  }

  /// "Ms. Friday", "Mr March": somebody's name.
  func isTitled(_ position: Int, _ unit: DateUnit) -> Bool {
    let hasStop = word(position - 1) == "."
    let title = hasStop ? position - 2 : position - 1
    return unit.next == position + 1 && ordinal(at: position) == nil && isWord(.personTitles, at: title)
      && (hasStop || tokens[title].isCapitalized && tokens[position].isCapitalized)
  }
}
