// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Which of the dates in a text is the one that counts.
struct DateChoice {
  /// A day to come before a past one, a deadline before a mention, the last one said before the others, and after a
  /// correction what is said then. Of several mentions none counts, unless one says more exactly what another one says.
  let best: DateMatch?
  /// The tokens of dates of which nobody knows whether they count; nil where there are none.
  let open: Range<Int>?
  /// What is open is only when something begins.
  let isBeginning: Bool

  init(_ matches: [DateMatch], _ scan: DateScan) {
    let meant = matches.filter { $0.standing == .meant }
    let isEither = zip(meant, meant.dropFirst()).contains { first, second in
      first.days != second.days && scan.isWord(.or, at: first.tokens.upperBound)
        && scan.skip(.aroundAnswers, at: first.tokens.upperBound + 1) == second.tokens.lowerBound
    }
    let beginning = matches.last { $0.standing == .beginning }
    let chosen = isEither ? nil : Self.shifted(matches, scan) ?? Self.best(of: meant, scan)
    best = chosen
    isBeginning = meant.isEmpty && beginning != nil
    guard chosen == nil else {
      open = nil
      return
    }
    // Of two days with "or" between them nobody knows which one.
    open = meant.isEmpty ? beginning?.tokens : meant[0].tokens.lowerBound..<meant[meant.count - 1].tokens.upperBound
  }

  /// "The audit is on March 22. My ledger has to balance two weeks earlier."
  /// - Returns: nil where nothing is counted from a date; no match inside where nobody knows from which.
  private static func shifted(_ matches: [DateMatch], _ scan: DateScan) -> DateMatch?? {
    guard let shift = scan.shift(outside: matches.map(\.tokens)) else { return .none }
    let named = matches.filter { $0.standing != .rejected }
    if shift.isFromElsewhere {
      let isSure = named.contains { $0.isDeadline && !$0.isEnd && !$0.isCorrection || scan.isConcluded($0.tokens) }
      return isSure ? .none : .some(nil)
    }
    guard let anchor = named.last(where: { $0.tokens.upperBound <= shift.tokens.lowerBound }) else { return .none }
    guard holds(anchor, in: named), let day = shift.day(from: anchor.days) else { return .some(nil) }
    return DateMatch(
      days: day...day, tokens: anchor.tokens.lowerBound..<shift.tokens.upperBound, isDeadline: true)
  }

  private static func best(of meant: [DateMatch], _ scan: DateScan) -> DateMatch? {
    let coming = meant.filter { $0.days.upperBound >= scan.today }
    let candidates = coming.isEmpty ? meant : coming
    guard let last = candidates.last else { return nil }
    if let exact = candidates.last(where: { ($0.isDeadline && !$0.isEnd) || $0.isCorrection }) {
      // "By December 11, a week before the term is over" are two; "it is due June 3, but I want it by May 30" is one.
      let others = candidates.filter { $0.isDeadline && !$0.isEnd && $0 != exact }
      let end = others.last?.tokens.upperBound ?? 0
      let turns =
        end < exact.tokens.lowerBound && (end..<exact.tokens.lowerBound).contains { scan.isWord(.turns, at: $0) }
      guard exact.isCorrection || turns || holds(exact, in: others) else { return nil }
      return placed(exact, among: candidates)
    }
    let narrow = candidates.last(where: \.isDeadline) ?? candidates.min { length($0) < length($1) } ?? last
    return holds(narrow, in: candidates) ? narrow : nil
  }

  /// Whether all the others say the same, less exactly.
  private static func holds(_ match: DateMatch, in others: [DateMatch]) -> Bool {
    others.allSatisfy {
      $0.days.lowerBound <= match.days.lowerBound && $0.days.upperBound >= match.days.upperBound
    }
  }

  /// "By the start of February, so the 1st": a day without a month is one of the days that were named beside it.
  private static func placed(_ match: DateMatch, among candidates: [DateMatch]) -> DateMatch? {
    let named = candidates.filter { !$0.isDayOnly && $0.tokens.lowerBound < match.tokens.lowerBound }.suffix(4)
    guard match.isDayOnly, !match.isDeadline || match.isCorrection, !named.isEmpty else { return match }
    let wanted = match.days.upperBound.day
    let days = Set(
      named.flatMap { other -> [CalendarDate] in
        let count = min(other.days.lowerBound.days(until: other.days.upperBound), 92)
        return (0...max(count, 0)).compactMap { other.days.lowerBound.adding(days: $0) }.filter { $0.day == wanted }
      })
    guard days.count == 1, let day = days.first else { return nil }
    var exact = match
    exact.days = day...day
    return exact
  }

  private static func length(_ match: DateMatch) -> Int { match.days.lowerBound.days(until: match.days.upperBound) }
}
