// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Puts a goal to the three tests, after its deadline has been cut out: seen, measured, dated.
///
/// It keeps lists of vague words, never of good verbs: what is not vague may be seen.
struct GoalReader {
  private let lists: VagueLists
  private let language: LanguageWords
  private let today: CalendarDate

  init(_ context: ReadingContext) {
    lists = VagueLists(context)
    language = context.words
    today = context.today
  }

  func read(_ text: String, tokens: [Token]? = nil, dates: DateSearch, people: [String]) -> (
    reading: GoalReading, traits: Set<AnswerTrait>
  ) {
    let tokens = tokens ?? Token.tokens(of: text)
    var kept: [Token] = []
    var position = 0
    for range in dates.tokens + [tokens.count..<tokens.count] {
      if position < range.lowerBound { kept += tokens[position..<range.lowerBound] }
      position = range.upperBound
    }
    let measure = MeasureFinder(kept, language)
    let words = zip(kept, measure.words).filter(\.0.isWord).map(\.1)
    let vagueness = GoalVagueness(words, lists, language)
    let isOpen = vagueness.isOpen || vagueness.hasVagueMatter
    let isSeen = !vagueness.isState && (!isOpen || measure.isExact) && words.count >= (measure.isExact ? 2 : 3)
    let isVague = vagueness.isState || ((isOpen || vagueness.hasVagueManner) && !measure.isExact)
    let reading = GoalReading(
      observable: isSeen, measurable: measure.isFound,
      timeBound: dates.best.map { !$0.isPast } ?? (dates.isDoubted || dates.openEnd != nil))
    var traits = traits(of: reading, isVague: isVague, count: words.count - hedges(in: words), people: people)
    // "5" is no goal that can be measured, but as an answer to "how much?" it is a measure.
    if words.count <= 2, words.contains(where: { language.cardinal($0) != nil }) { traits.remove(.noMeasure) }
    return (reading, traits)
  }

  /// How many words only weigh: two of "be better i guess".
  private func hedges(in words: [String]) -> Int {
    var count = 0
    var place = 0
    while place < words.count {
      let length = language.length(of: .itemHedges, at: place, in: words)
      count += length
      place += max(length, 1)
    }
    return count
  }

  private func traits(of reading: GoalReading, isVague: Bool, count: Int, people: [String]) -> Set<AnswerTrait> {
    var traits: Set<AnswerTrait> = []
    if isVague { traits.insert(.vague) }
    if !reading.observable { traits.insert(.noObservable) }
    if !reading.measurable { traits.insert(.noMeasure) }
    if !reading.timeBound { traits.insert(.noDate) }
    if count < 3 { traits.insert(.short) }
    if !people.isEmpty { traits.insert(.people) }
    return traits
  }
}
