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
    var isUnclear = false
    var position = 0
    var taken = 0
    func report(_ problem: DateScan.ProblemKind, _ range: Range<Int>) {
      isUnclear = isUnclear || problem == .unclear
      search.problem = search.problem ?? problem.problem(words: words(of: range, tokens, text))
    }
    while position < tokens.count {
      switch scan.find(at: position) {
      case .match(var match):
        let isPeriod = match.days.lowerBound < match.days.upperBound
        if scan.hasLooseEnd(around: match.tokens, isPeriod: isPeriod, isTaken: taken == position && position > 0) {
          report(.unclear, match.tokens)
          match.standing = .rejected
        }
        matches.append(match)
        position = max(match.tokens.upperBound, position + 1)
        taken = position
      case .problem(let problem, let next):
        report(problem, position..<next)
        position = max(next, position + 1)
        taken = position
      case .past(let next): position = max(next, position + 1)
      case .nothing: position += 1
      }
    }
    if let first = matches.first, scan.leavesOpen(from: first.tokens.lowerBound) {
      let refusal = scan.firstRefusal ?? tokens.count
      for index in matches.indices where !scan.isSettled(before: matches[index].tokens.lowerBound) {
        // "That was too early, so November 30."
        let isConcluded = matches[index].tokens.lowerBound > refusal && scan.isConcluded(matches[index].tokens)
        if !isConcluded { matches[index].standing = .rejected }
      }
      report(.unclear, first.tokens)
    }
    search.hasOpenEnd = scan.namesOpenEnd
    search.tokens = matches.map(\.tokens)
    let choice = DateChoice(matches, scan)
    if let open = choice.open {
      report(choice.isBeginning ? .beginning : .unclear, open)
    }
    search.best = choice.best.flatMap { isUnclear && !$0.isDeadline && !$0.isCorrection ? nil : $0 }.map { match in
      DateFinding(
        from: match.days.lowerBound, to: match.days.upperBound, isPast: match.days.upperBound < context.today,
        words: words(of: match.tokens, tokens, text))
    }
    return search
  }

  private func words(of range: Range<Int>, _ tokens: [Token], _ text: String) -> String {
    let inside = tokens[range.clamped(to: tokens.indices)]
    guard let first = inside.first, let last = inside.last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }
}
