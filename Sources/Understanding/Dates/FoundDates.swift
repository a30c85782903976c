// SPDX-License-Identifier: GPL-3.0-or-later

/// The dates that stand in a text, before it is decided which one counts, and what only looks like one.
struct FoundDates {
  private(set) var matches: [DateMatch] = []
  /// Days that are only named, or told of the past.
  private(set) var asides: [DateMatch] = []
  /// The first words that look like a date and are none.
  private(set) var problem: (kind: DateProblem.Kind, tokens: Range<Int>)?
  /// Words stand there that could be more than one day.
  private(set) var isUnclear = false

  init(in scan: DateScan) {
    var rhythm: Range<Int>?
    var position = 0
    var taken = 0
    while position < scan.tokens.count {
      switch scan.find(at: position) {
      case .match(let match):
        var match = match
        if rhythm?.upperBound == position, match.isDeadline { match.rhythm = rhythm }
        add(match, in: scan, isBesideTaken: taken == position && position > 0)
        position = max(match.tokens.upperBound, position + 1)
        taken = position
      case .problem(let problem, let next):
        report(problem, position..<next)
        if problem == .rhythm { rhythm = position..<next }
        position = max(next, position + 1)
        taken = position
      case .aside(let day):
        asides.append(day)
        position = day.standing == .past ? max(day.tokens.upperBound, position + 1) : position + 1
      case .nothing: position += 1
      }
    }
    nameWeekdays(in: scan)
  }

  /// "Nov 30 then, Monday", "Sunday night, November 8": a weekday right beside a day that is one is that day.
  private mutating func nameWeekdays(in scan: DateScan) {
    for index in matches.indices where matches[index].isWeekdayOnly {
      let weekday = matches[index]
      for place in [index - 1, index + 1] where matches.indices.contains(place) {
        let day = matches[place]
        guard !day.isWeekdayOnly, day.days.lowerBound == day.days.upperBound,
          day.days.upperBound.weekday == weekday.days.upperBound.weekday,
          scan.stand(day.tokens, besideEachOther: weekday.tokens)
        else { continue }
        matches[index].days = day.days
      }
    }
  }

  mutating func report(_ kind: DateProblem.Kind, _ tokens: Range<Int>) {
    isUnclear = isUnclear || kind == .unclear
    problem = problem ?? (kind, tokens)
  }

  /// Dates in a text that leaves them open as a whole are not meant, unless it settles on one of them.
  /// - Returns: whether the text does so.
  mutating func leaveOpen(by scan: DateScan) -> Bool {
    guard let first = matches.first, scan.leavesOpen(from: first.tokens.lowerBound) else { return false }
    let refusal = scan.firstRefusal ?? scan.tokens.count
    for index in matches.indices where !scan.isSettled(before: matches[index].tokens.lowerBound) {
      // "That was too early, so November 30."
      let isConcluded = matches[index].tokens.lowerBound > refusal && scan.isConcluded(matches[index].tokens)
      if !isConcluded { matches[index].standing = .rejected }
    }
    report(.unclear, first.tokens)
    return true
  }

  private mutating func add(_ match: DateMatch, in scan: DateScan, isBesideTaken: Bool) {
    var match = match
    // What is counted from a day begins before it, but not within the date before: "two weeks before the fair on May 8, on May 9".
    if let end = matches.last?.tokens.upperBound, match.tokens.lowerBound < end {
      match.tokens = end..<max(end, match.tokens.upperBound)
    }
    if scan.hasLooseEnd(around: match, isTaken: isBesideTaken) {
      report(.unclear, match.tokens)
      match.standing = .rejected
      match.isLoose = true
    }
    matches.append(match)
  }
}
