// SPDX-License-Identifier: GPL-3.0-or-later

/// What a goal says that shall be done, without the clauses that only tell where it stands today, how often it is measured, or why.
package struct GoalClause: Equatable, Sendable {
  /// The words that remain, as typed; all of them where there are no such clauses.
  package let text: String
  /// Nothing remains but what shall be reached: "i want 15", "get to 10".
  package let isAmountOnly: Bool

  /// - Parameters:
  ///   - baseline: where it stands, where that has been changed since; it takes the place of the one in the words.
  ///   - target: the same of what shall be reached.
  package init(_ statement: String, baseline: Double? = nil, target: Double? = nil, context: ReadingContext) {
    let statement = Self.updated(statement, baseline, target, context)
    let tokens = Token.tokens(of: statement)
    let dates = DateFinder(context).search(statement, tokens)
    let words = MeasureWords(statement, tokens, context.words)
    let parts = MeasureReader(words, dates: dates).parts(.goal)
    let clauses = Self.clauses(of: words)
    let kept = Self.withoutReasons(clauses, parts, words).filter { !Self.onlyMeasures($0, clauses, parts, words) }
    guard kept.count < clauses.count, !kept.isEmpty else {
      text = statement
      isAmountOnly = false
      return
    }
    text = Self.joined(kept, words)
    guard let aim = parts.pair.target?.place else {
      isAmountOnly = false
      return
    }
    let days = Set(dates.tokens.joined())
    isAmountOnly = kept.allSatisfy { clause in
      Self.saysNothing(clause.filter { !aim.contains($0) && !days.contains($0) }, words)
    }
  }

  /// With the numbers that count now.
  private static func updated(
    _ statement: String, _ baseline: Double?, _ target: Double?, _ context: ReadingContext
  ) -> String {
    guard baseline != nil || target != nil else { return statement }
    let tokens = Token.tokens(of: statement)
    let words = MeasureWords(statement, tokens, context.words)
    let pair = MeasureReader(words, dates: DateFinder(context).search(statement, tokens)).parts(.goal).pair
    let changes = [(pair.baseline, baseline), (pair.target, target)].compactMap { found, number in
      found.flatMap { found in
        number.flatMap { $0 == found.quantity.number || found.quantity.number == nil ? nil : (found.figures, $0) }
      }
    }
    var updated = statement
    for (figures, number) in changes.sorted(by: { ($0.0?.lowerBound ?? 0) > ($1.0?.lowerBound ?? 0) }) {
      guard let figures, !figures.isEmpty else { continue }
      let range = tokens[figures.lowerBound].range.lowerBound..<tokens[figures.upperBound - 1].range.upperBound
      updated.replaceSubrange(range, with: Quantity.figures(number))
    }
    return updated
  }

  /// The line cut at its breaks; a word that begins a clause belongs to it.
  private static func clauses(of words: MeasureWords) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for position in 0...words.count where words.isBreak(position) {
      if position > start { clauses.append(start..<position) }
      start = words.isMark(position) ? position + 1 : position
    }
    return clauses
  }

  /// "Cause coach said if i get them up he might let me play": why, and what goes on with it until the goal's amounts are told.
  private static func withoutReasons(
    _ clauses: [Range<Int>], _ parts: MeasureReader.Parts, _ words: MeasureWords
  ) -> [Range<Int>] {
    let places = [parts.pair.baseline?.place, parts.pair.target?.place, parts.rhythm].compactMap(\.self) + parts.days
    let told = Set(places.map(\.lowerBound))
    var isReason = false
    return clauses.filter { clause in
      let isLed = clause != clauses.first && words.length(.reasonLeads, clause.lowerBound) > 0
      let isTold = clause.contains(where: told.contains)
      isReason = !isTold && (isLed || isReason)
      return !isReason
    }
  }

  private static func onlyMeasures(
    _ clause: Range<Int>, _ clauses: [Range<Int>], _ parts: MeasureReader.Parts, _ words: MeasureWords
  ) -> Bool {
    func holds(_ place: Range<Int>?) -> Bool { place.map { clause.contains($0.lowerBound) } ?? false }
    guard let aim = parts.pair.target?.place, !holds(aim) else { return false }
    if holds(parts.pair.baseline?.place) { return true }
    if holds(parts.rhythm) { return clause != clauses.first }
    return words.length(.presentMarks, clause.lowerBound) == clause.count
  }

  private static func joined(_ clauses: [Range<Int>], _ words: MeasureWords) -> String {
    var runs: [Range<Int>] = []
    for clause in clauses {
      if let last = runs.last, words.words[last.upperBound..<clause.lowerBound].count <= 1,
        (last.upperBound..<clause.lowerBound).allSatisfy(words.isMark)
      {
        runs[runs.count - 1] = last.lowerBound..<clause.upperBound
      } else {
        runs.append(clause)
      }
    }
    return runs.map { run in
      let start = words.isWord(.clauseBreaks, run.lowerBound) ? run.lowerBound + 1 : run.lowerBound
      return words.text(min(start, run.upperBound - 1)..<run.upperBound)
    }.joined(separator: ", ")
  }

  private static func saysNothing(_ places: [Int], _ words: MeasureWords) -> Bool {
    let lists: [WordList] = [
      .targetMarks, .toAmounts, .lowerBounds, .upperBounds, .amountHedges, .pronouns, .goalOpenings, .goalPromises, .to,
      .articles,
      .clauseBreaks, .owners, .amountVerbs, .finiteVerbs,
    ]
    var end = 0
    return places.allSatisfy { place in
      end = max(end, place + (lists.map { words.length($0, place) }.max() ?? 0))
      return place < end || words.isMark(place)
    }
  }
}
