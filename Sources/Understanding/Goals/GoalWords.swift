// SPDX-License-Identifier: GPL-3.0-or-later

/// The parts of a goal's own words, to put them together again.
package struct GoalWords: Equatable, Sendable {
  /// What somebody will do, without "I want to" before it and the deadline in it: "read 20 pages a day".
  package let core: String
  /// Whether the core begins with the one who does it: "Maya reads".
  package let hasSubject: Bool
  /// The words that say how much or how often; nil when there are none: "20 pages a day".
  package let measure: String?
  /// The words that say by when.
  package let deadline: String?
  package let reading: GoalReading

  package init(_ text: String, context: ReadingContext) {
    let dates = DateFinder(context).search(text)
    let tokens = Token.tokens(of: text)
    var cut = Set(dates.tokens.flatMap(Array.init))
    // A comma or "and" that only led to the deadline goes with it.
    for range in dates.tokens
    where range.lowerBound > 0 && [",", "and", "-"].contains(tokens[range.lowerBound - 1].plain) {
      cut.insert(range.lowerBound - 1)
    }
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    let start = min(GoalOpenings.length(of: words), max(tokens.count - 1, 0))
    let kept = tokens.indices.filter { $0 >= start && !cut.contains($0) }
    core = Self.joined(kept, tokens, text)
    hasSubject = start == 0 && Self.startsWithSubject(words)
    measure = MeasureFinder.firstAmount(kept.map { tokens[$0] }).map { first in
      Self.joined(Array(kept.dropFirst(first)), tokens, text)
    }
    deadline = dates.best.flatMap { $0.isPast ? nil : $0.words }
    reading = GoalReader(context).read(text, dates: dates, people: []).reading
  }

  /// The words as typed, where nothing was cut between them.
  private static func joined(_ places: [Int], _ tokens: [Token], _ text: String) -> String {
    var words = ""
    var last: Int?
    for place in places {
      if last == place - 1, !tokens[place].isJoined { words += " " }
      if last != nil, last != place - 1 { words += " " }
      words += text[tokens[place].range]
      last = place
    }
    while let end = words.last, end.isWhitespace || ",.;:!-".contains(end) { words.removeLast() }
    while let first = words.first, first.isWhitespace || ",.;:!-".contains(first) { words.removeFirst() }
    return words
  }

  private static func startsWithSubject(_ words: [String]) -> Bool {
    let subjects: Set<String> = ["i", "we", "he", "she", "they", "you", "my", "the", "our", "his", "her"]
    if let first = words.first, subjects.contains(first) { return true }
    return words.prefix(4).dropFirst().contains {
      ["will", "can", "wants", "reads", "writes", "does", "is", "are"].contains($0)
    }
  }
}
