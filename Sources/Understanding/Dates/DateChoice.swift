// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Which of the dates in a text is the one that counts.
struct DateChoice {
  /// A day to come before a past one, a deadline before a mention, the last one said before the others, and after a
  /// correction what is said then. Of several mentions none counts, unless one says more exactly what another one says.
  let best: DateMatch?
  /// The tokens of dates of which nobody knows whether they count; nil where there are none.
  let open: Range<Int>?
  /// Two days are named for the same thing.
  let isTorn: Bool
  /// What is open is only when something begins.
  let isBeginning: Bool

  init(_ matches: [DateMatch], _ scan: DateScan) {
    // "Friday, not Thursday, I have practice Thursday"
    let denied = Set(matches.filter { $0.standing == .rejected }.map(\.days))
    let named = matches.filter { $0.standing == .meant && !denied.contains($0.days) }
    let meant = Self.withoutAsides(Self.withoutOthers(Self.withoutReplaced(named), scan), scan)
    let beginning = matches.last { $0.standing == .beginning }
    let explained = Self.explained(meant, scan)
    isTorn = explained == nil && Self.isTorn(meant, scan)
    let chosen = explained ?? (isTorn ? nil : Self.chosen(of: matches, meant, scan))
    best = chosen
    isBeginning = meant.isEmpty && beginning != nil
    guard chosen == nil else {
      open = nil
      return
    }
    // Of two days with "or" between them nobody knows which one.
    open = meant.isEmpty ? beginning?.tokens : meant[0].tokens.lowerBound..<meant[meant.count - 1].tokens.upperBound
  }

  private static func chosen(of matches: [DateMatch], _ meant: [DateMatch], _ scan: DateScan) -> DateMatch? {
    guard let shift = scan.shift(outside: matches.map(\.tokens)) else { return best(of: meant, scan) }
    let named = matches.filter { $0.standing != .rejected }
    if shift.origin == .elsewhere {
      // "the day before the fair, which is on February 26"
      if let anchor = named.first, named.count == 1, scan.names(dayOf: shift, at: anchor.tokens) {
        return shift.day(from: anchor.days).map { day in
          DateMatch(days: day...day, tokens: shift.tokens.lowerBound..<anchor.tokens.upperBound, isDeadline: true)
        }
      }
      // "May 14, the day before prom"
      if let day = named.first, scan.isExplained(day.tokens, by: shift) { return day }
      let isSure = named.contains { $0.isDeadline && !$0.isEnd && !$0.isCorrection || scan.isConcluded($0.tokens) }
      return isSure ? best(of: meant, scan) : nil
    }
    guard let anchor = named.last(where: { $0.tokens.upperBound <= shift.tokens.lowerBound }) else {
      return best(of: meant, scan)
    }
    if anchor.isDeadline || scan.isRemarkedOn(anchor.tokens, before: shift.tokens.lowerBound), !anchor.isEnd,
      !scan.countsAnew(from: anchor.tokens, to: shift.tokens.lowerBound)
    {
      return best(of: meant, scan)
    }
    return holds(anchor, in: named) ? shifted(anchor, by: shift) : nil
  }

  /// "Monday, no, make it Tuesday, Monday I have the dentist": without a day that was corrected and is only named again to say why.
  private static func withoutReplaced(_ named: [DateMatch]) -> [DateMatch] {
    guard let correction = named.firstIndex(where: \.isCorrection) else { return named }
    let replaced = Set(named[..<correction].map(\.days)).subtracting([named[correction].days])
    return named.enumerated().filter { place, day in
      place <= correction || day.isCorrection || !replaced.contains(day.days)
    }.map(\.element)
  }

  /// "Jan 29. Leah gets til Feb 5": without the days of others beside one's own; alone, somebody is told of for whom the plan is.
  private static func withoutOthers(_ named: [DateMatch], _ scan: DateScan) -> [DateMatch] {
    named.count < 2 ? named : named.filter { !scan.isOfOthers(until: $0.tokens) }
  }

  /// "by Thursday, so that she can look at it on Friday", "I'd like to finish by October 15, applications are due November 1": without
  /// the days on which something else happens afterwards.
  private static func withoutAsides(_ named: [DateMatch], _ scan: DateScan) -> [DateMatch] {
    let own = named.firstIndex {
      scan.isWished($0.tokens) || scan.standsAlone($0.tokens)
        || $0.isDeadline && !$0.isEnd && !scan.isState(until: $0.tokens)
    }
    guard let own else { return named }
    return named.enumerated().filter { place, day in
      guard place > own, !day.isCorrection, !day.isFirm,
        day.isDayOnly || named[own].days.upperBound < day.days.upperBound
      else { return true }
      let between = named[own].tokens.upperBound..<day.tokens.lowerBound
      let isFor = !day.isDeadline && scan.isPurpose(in: between) || scan.isState(until: day.tokens)
      return !isFor && !(scan.isWished(named[own].tokens) && scan.isOfThing(day.tokens))
    }.map(\.element)
  }

  /// Two days are named for the same thing, unless the last one corrects them: "December 4 or January 8, but let's go with January 8".
  private static func isTorn(_ meant: [DateMatch], _ scan: DateScan) -> Bool {
    zip(meant, meant.dropFirst()).contains { first, second in
      areTorn(first, second, scan) && !(meant.last?.isCorrection ?? false && meant.last != second)
    }
  }

  /// "in 2 weeks, October 20", "Friday or maybe Monday": two days for the same thing that are not the same.
  private static func areTorn(_ first: DateMatch, _ second: DateMatch, _ scan: DateScan) -> Bool {
    // "May 7, May 14 at the latest"
    guard !second.isFirm || first.isDeadline else { return false }
    let (end, next) = (first.tokens.upperBound, second.tokens.lowerBound)
    if scan.isWord(.or, at: end), scan.skip(.aroundAnswers, at: end + 1) == next { return first.days != second.days }
    // "by the time school starts again on January 4": the day of what is named, by another name.
    if first.isDeadline, !first.isEnd, (end...end + 1).contains(next), scan.isWord(.on, at: next) {
      return !first.days.overlaps(second.days)
    }
    // "could be February, could be April", "the 12th, maybe the 19th"
    if next - end <= 5, scan.wavers(in: end..<next) { return !first.days.overlaps(second.days) }
    guard (end + 1...end + 2).contains(next), !first.days.overlaps(second.days), !first.isEnd, !second.isDayOnly,
      scan.length(of: .sideAt, at: next) == 0
    else { return false }
    return (end..<next).allSatisfy { !scan.tokens[$0].isWord }
  }

  /// "December 11, the day before the Christmas party", "August 31, so one day before school starts": what follows a day tells which day it is; whoever knows it counts from
  /// something else than the calendar does.
  private static func explained(_ meant: [DateMatch], _ scan: DateScan) -> DateMatch? {
    guard meant.count == 2, length(meant[0]) == 0, !meant[0].isDayOnly, !meant[0].isEnd, length(meant[1]) == 0,
      case let (end, next) = (meant[0].tokens.upperBound, meant[1].tokens.lowerBound),
      (end + 1...end + 3).contains(next), scan.word(end) == ",",
      scan.dayOrStretch(at: scan.isWord(.conclusions, at: end + 1) ? end + 2 : end + 1) != nil
    else { return nil }
    return meant[0]
  }

  /// "The audit is on March 22. My ledger has to balance two weeks earlier."
  private static func shifted(_ anchor: DateMatch, by shift: DayShift) -> DateMatch? {
    shift.day(from: anchor.days).map {
      DateMatch(days: $0...$0, tokens: anchor.tokens.lowerBound..<shift.tokens.upperBound, isDeadline: true)
    }
  }

  private static func best(of meant: [DateMatch], _ scan: DateScan) -> DateMatch? {
    let coming = meant.filter { $0.days.upperBound >= scan.today }
    let candidates = coming.isEmpty ? meant : coming
    guard let last = candidates.last else { return nil }
    if let exact = candidates.last(where: { ($0.isDeadline && !$0.isEnd) || $0.isCorrection }) {
      // "By December 11, a week before the term is over" are two; "it is due June 3, but I want it by May 30" is one.
      let others = candidates.filter { $0.isDeadline && !$0.isEnd && $0 != exact }
      let end = others.last?.tokens.upperBound ?? 0
      let turns = end < exact.tokens.lowerBound && scan.turns(in: end..<exact.tokens.lowerBound)
      guard exact.isCorrection || turns || holds(exact, in: others) else { return nil }
      // "By Tuesday, but realistically the end of next month"
      if last != exact, scan.turns(in: exact.tokens.upperBound..<max(exact.tokens.upperBound, last.tokens.lowerBound)) {
        return last.isDeadline ? last : nil
      }
      return placed(exact, among: candidates, scan)
    }
    let narrow = candidates.last(where: \.isDeadline) ?? candidates.min { length($0) < length($1) } ?? last
    // "in January, on the 15th"
    if narrow.isDayOnly, candidates.count == 2, length(candidates[0]) > 0 {
      return placed(narrow, among: candidates, scan)
    }
    return holds(narrow, in: candidates) ? narrow : nil
  }

  /// Whether all the others say the same, less exactly.
  private static func holds(_ match: DateMatch, in others: [DateMatch]) -> Bool {
    others.allSatisfy {
      $0.days.lowerBound <= match.days.lowerBound && $0.days.upperBound >= match.days.upperBound
    }
  }

  /// "By the start of February, so the 1st": a day without a month is one of the days that were named beside it.
  private static func placed(_ match: DateMatch, among candidates: [DateMatch], _ scan: DateScan) -> DateMatch? {
    let named = candidates.filter { !$0.isDayOnly && $0.tokens.lowerBound < match.tokens.lowerBound }.suffix(4)
    guard match.isDayOnly else { return match }
    // "They offered the 3rd and the 17th of February, and I took the 17th": a month is named in what is told of the past.
    guard !named.isEmpty else { return scan.namesMonth(before: match.tokens.lowerBound) ? nil : match }
    let wanted = match.days.upperBound.day
    let days = Set(
      named.flatMap { other -> [CalendarDate] in
        let count = min(other.days.lowerBound.days(until: other.days.upperBound), 92)
        return (0...max(count, 0)).compactMap { other.days.lowerBound.adding(days: $0) }.filter { $0.day == wanted }
      })
    // "My birthday is June 3, but by the 24th": of the month that runs, or of June?
    let isOfRunningMonth =
      match.isDeadline && !match.isCorrection && days.isEmpty
      && named.allSatisfy { other in
        other.days.upperBound.endOfMonth == match.days.upperBound.endOfMonth
      }
    guard !isOfRunningMonth else { return match }
    let ownMonth = match.isCorrection && days.isEmpty ? onlyMonth(of: named)?.adding(days: wanted - 1) : nil
    guard let day = days.count == 1 ? days.first : ownMonth, day.day == wanted, day >= scan.today else { return nil }
    var exact = match
    exact.days = day...day
    return exact
  }

  /// The first day of the only month that the dates lie in: "February 2, no, the 9th".
  private static func onlyMonth(of named: ArraySlice<DateMatch>) -> CalendarDate? {
    guard let first = named.first?.days.lowerBound,
      named.allSatisfy({
        $0.days.lowerBound.endOfMonth == first.endOfMonth && $0.days.upperBound.endOfMonth == first.endOfMonth
      })
    else { return nil }
    return CalendarDate(year: first.year, month: first.month, day: 1)
  }

  private static func length(_ match: DateMatch) -> Int { match.days.lowerBound.days(until: match.days.upperBound) }
}
