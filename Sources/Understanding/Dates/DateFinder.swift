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
    var search = DateSearch()
    var matches: [DateMatch] = []
    var position = 0
    while position < tokens.count {
      switch scan.find(at: position) {
      case .match(let match):
        matches.append(match)
        position = max(match.tokens.upperBound, position + 1)
      case .problem(let problem, let next):
        search.problem = search.problem ?? problem.problem(words: words(of: position..<next, tokens, text))
        position = max(next, position + 1)
      case .nothing: position += 1
      }
    }
    search.hasOpenCount = context.start == nil && scan.namesCountedDay
    search.tokens = matches.map(\.tokens)
    let isEither = zip(matches, matches.dropFirst()).contains { first, second in
      first.days != second.days && second.tokens.lowerBound == first.tokens.upperBound + 1
        && context.words.contains(tokens[first.tokens.upperBound].bare, in: .or)
    }
    // Of two days with "or" between them nobody knows which one.
    if isEither, let first = matches.first, let last = matches.last {
      search.problem =
        search.problem ?? .unclear(words: words(of: first.tokens.lowerBound..<last.tokens.upperBound, tokens, text))
    }
    if let last = matches.indices.last, let day = dayBefore(matches[last], scan) { matches[last].days = day...day }
    search.best = (isEither ? nil : best(of: matches)).map { match in
      DateFinding(
        from: match.days.lowerBound, to: match.days.upperBound, isPast: match.days.upperBound < context.today,
        words: words(of: match.tokens, tokens, text))
    }
    return search
  }

  /// A day to come before a past one, a deadline before a mention, the last one said before the others.
  private func best(of matches: [DateMatch]) -> DateMatch? {
    let coming = matches.filter { $0.days.upperBound >= context.today }
    let candidates = coming.isEmpty ? matches : coming
    return candidates.last(where: \.isDeadline) ?? candidates.last
  }

  /// "The test is on November 6, so before that": the day before it.
  private func dayBefore(_ match: DateMatch, _ scan: DateScan) -> CalendarDate? {
    let isMeant = (match.tokens.upperBound..<max(scan.tokens.count, match.tokens.upperBound)).contains {
      scan.length(of: .beforeThat, at: $0) > 0
    }
    return isMeant ? match.days.lowerBound.adding(days: -1) : nil
  }

  private func words(of range: Range<Int>, _ tokens: [Token], _ text: String) -> String {
    let inside = tokens[range.clamped(to: tokens.indices)]
    guard let first = inside.first, let last = inside.last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }
}
