// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Finds the dates in a text, from a bare answer to a long goal.
///
/// By the end of a period is its last day; before it, the day before it starts; by it, its last day, except that by a month
/// of that name, by a break or by a season is the day before. The next Friday is the one of next week; "mid-" is the 15th.
struct DateFinder {
  let context: ReadingContext

  init(_ context: ReadingContext) { self.context = context }

  func search(_ text: String) -> DateSearch { search(text, Token.tokens(of: text)) }

  /// - Parameter tokens: those of the text.
  func search(_ text: String, _ tokens: [Token]) -> DateSearch {
    let scan = DateScan(tokens, context)
    var found = FoundDates(in: scan)
    let weighed = WeighedMentions(found, in: scan)
    let isLeftOpen = found.leaveOpen(by: scan)
    let choice = DateChoice(found.matches, scan)
    if let open = choice.open { found.report(choice.isBeginning ? .beginning : .unclear, open) }
    var best = choice.best.flatMap { found.isUnclear && !$0.isDeadline && !$0.isCorrection ? nil : $0 }
    if let weighed {
      let ruled = best
      best = weighed.best(beside: ruled, isLeftOpen: isLeftOpen || choice.isTorn)
      if let ruled, best == nil { found.report(.unclear, ruled.tokens) }
    }
    var isDoubted = false
    if let named = best, !named.isOfStart, !context.asksForBeginning, !isSaidPlainly(named, scan),
      isUnlikely(named, weighed, scan)
    {
      found.report(.unclear, named.tokens)
      best = nil
      isDoubted = named.days.upperBound >= context.today
    }
    return DateSearch(
      best: best.map { match in
        DateFinding(
          from: match.days.lowerBound, to: match.days.upperBound, isPast: match.days.upperBound < context.today,
          words: words(of: match.tokens, tokens, text), tokens: match.tokens)
      },
      isDoubted: isDoubted,
      problem: found.problem.map { DateProblem($0.kind, words: words(of: $0.tokens, tokens, text)) },
      openEnd: scan.openEnd, tokens: Self.tokens(of: found.matches, and: best))
  }

  /// Those of all days that rules hear, and of one that was weighed.
  private static func tokens(of matches: [DateMatch], and best: DateMatch?) -> [Range<Int>] {
    let tokens = matches.map(\.tokens)
    return best.map { day in tokens.contains { $0.overlaps(day.tokens) } ? tokens : tokens + [day.tokens] } ?? tokens
  }

  private func isUnlikely(_ named: DateMatch, _ weighed: WeighedMentions?, _ scan: DateScan) -> Bool {
    let openMargin = NamedDays(in: scan).openMargin
    return weighed?.isUnlikely(named, openMargin: openMargin) ?? (openMargin ?? 0 > 0)
  }

  /// Nothing else is said, or one's own rhythm ends then: "I practice every Friday till December 18".
  private func isSaidPlainly(_ named: DateMatch, _ scan: DateScan) -> Bool {
    // "Is Monday ok?" leaves it to somebody else.
    guard !scan.asksForLeave else { return false }
    let begin = named.rhythm?.lowerBound ?? named.tokens.lowerBound
    return scan.isAnswer(scan.phrase(around: begin..<named.tokens.upperBound))
      || (named.rhythm != nil && scan.isOwn(before: begin))
  }

  private func words(of range: Range<Int>, _ tokens: [Token], _ text: String) -> String {
    let inside = tokens[range.clamped(to: tokens.indices)]
    guard let first = inside.first, let last = inside.last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }
}
