// SPDX-License-Identifier: GPL-3.0-or-later

/// The parts of a goal's own words, to put them together again.
package struct GoalWords: Equatable, Sendable {
  /// What somebody will do, without "I want to" before it and the deadline in it: "read 20 pages a day".
  package let core: String
  /// The same without the end at its end of which nobody knows the day ("by the end of the marking period"), for where a day is known.
  package let coreWithoutEnd: String
  /// Whether the core is a sentence of its own, which begins with whom or what it tells of: "Maya reads", "my boss reads it".
  package let hasSubject: Bool
  /// Whether the core goes on after "will": "read 20 pages a day", but not "better grades".
  package let isDoing: Bool
  /// The words that say how much or how often; nil when there are none: "20 pages a day".
  package let measure: String?
  /// Whether what makes it measurable tells how much or how often, and not only who is there: "turn with two people".
  package let tellsHowMuch: Bool
  /// The words that say by when.
  package let deadline: String?
  package let reading: GoalReading

  package init(_ text: String, context: ReadingContext) {
    let dates = DateFinder(context).search(text)
    let tokens = Token.tokens(of: text)
    var cut = Set(dates.tokens.flatMap(Array.init))
    // A comma or "and" that only led to the deadline goes with it.
    for range in dates.tokens
    where range.lowerBound > 0 && Self.leads(tokens[range.lowerBound - 1].plain, context.words) {
      cut.insert(range.lowerBound - 1)
    }
    let words = tokens.spoken
    let start = min(GoalOpenings.length(of: words, context.words), max(tokens.count - 1, 0))
    let kept = tokens.indices.filter { $0 >= start && !cut.contains($0) }
    core = Self.joined(kept, tokens, text)
    let end = dates.openEnd.flatMap { Self.isLast($0, of: tokens) ? $0 : nil } ?? tokens.count
    let timeless = Self.joined(kept.filter { $0 < end }, tokens, text)
    coreWithoutEnd = timeless.isEmpty ? core : timeless
    let shape = GoalShape(kept.map { words[$0] }, context.words)
    hasSubject = start == 0 && shape.hasSubject
    isDoing = shape.isDoing || (!shape.isThing && Self.promises(words, before: start, context.words))
    let amounts = AmountWords(kept.map { tokens[$0] }, context.words)
    tellsHowMuch = amounts.measuringPlace != nil || amounts.numberPlace == nil
    measure = MeasureFinder.firstAmount(kept.map { tokens[$0] }, context.words).map { first in
      Self.joined(Array(kept.dropFirst(first)), tokens, text)
    }
    deadline = dates.best.flatMap { $0.isPast ? nil : $0.words }
    reading = GoalReader(context).read(text, dates: dates, people: []).reading
  }

  /// Whether nothing follows what begins at a place but a few words of its own.
  private static func isLast(_ place: Int, of tokens: [Token]) -> Bool {
    let rest = tokens[place...]
    return rest.count <= longestEnd && rest.dropLast().allSatisfy(\.isWord)
  }

  /// In words: "by the end of the second marking period".
  private static let longestEnd = 9

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
    func isLoose(_ letter: Character) -> Bool { letter.isWhitespace || ",.;:!-".contains(letter) }
    while let end = words.last, isLoose(end) { words.removeLast() }
    return String(words.drop(while: isLoose))
  }

  /// A mark or word that only leads to a deadline.
  private static func leads(_ word: String, _ language: LanguageWords) -> Bool {
    word == "," || word == "-" || language.contains(word, in: .and)
  }

  /// "I want to", "I will", "Dana should": what follows is done; "I want" and "my goal is" may lead to a thing.
  private static func promises(_ words: [String], before start: Int, _ language: LanguageWords) -> Bool {
    guard start > 0 else { return false }
    return [.to, .goalPromises, .selfSubjects].contains { language.contains(words[start - 1], in: $0) }
  }
}
