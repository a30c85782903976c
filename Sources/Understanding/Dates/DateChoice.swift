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
      first.days != second.days && second.tokens.lowerBound == first.tokens.upperBound + 1
        && scan.isWord(.or, at: first.tokens.upperBound)
    }
    let beginning = matches.last { $0.standing == .beginning }
    let chosen = isEither ? nil : Self.best(of: meant, scan)
    best = chosen
    isBeginning = meant.isEmpty && beginning != nil
    guard chosen == nil else {
      open = nil
      return
    }
    // Of two days with "or" between them nobody knows which one.
    open = meant.isEmpty ? beginning?.tokens : meant[0].tokens.lowerBound..<meant[meant.count - 1].tokens.upperBound
  }

  private static func best(of meant: [DateMatch], _ scan: DateScan) -> DateMatch? {
    let coming = meant.filter { $0.days.upperBound >= scan.today }
    let candidates = coming.isEmpty ? meant : coming
    guard let last = candidates.last else { return nil }
    if let deadline = candidates.last(where: { $0.isDeadline || $0.isCorrection }) {
      return placed(deadline, among: candidates).map { before($0, scan) }
    }
    guard let narrow = candidates.min(by: { length($0) < length($1) }) else { return before(last, scan) }
    let agree = candidates.allSatisfy {
      $0.days.lowerBound <= narrow.days.lowerBound && $0.days.upperBound >= narrow.days.upperBound
    }
    return agree ? before(narrow, scan) : nil
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

  /// "The test is on November 6, so before that": the day before it.
  private static func before(_ match: DateMatch, _ scan: DateScan) -> DateMatch {
    let isMeant = (match.tokens.upperBound..<max(scan.tokens.count, match.tokens.upperBound)).contains {
      scan.length(of: .beforeThat, at: $0) > 0
    }
    guard isMeant, let day = match.days.lowerBound.adding(days: -1) else { return match }
    var earlier = match
    earlier.days = day...day
    return earlier
  }
}
