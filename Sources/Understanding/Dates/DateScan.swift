// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// The tokens of a text, read from a position on as parts of a date.
struct DateScan {
  let tokens: [Token]
  let language: LanguageWords
  let today: CalendarDate
  let start: CalendarDate?
  let asksForBeginning: Bool
  let fiscalStart: SchoolCalendar.YearDay?
  let names: CalendarNames
  /// What is said in one go, and whether it tells of something that is over or to come.
  let clauses: DateClauses
  /// The first and the last word of the text, and of those that are not often put around an answer: "maybe", "I need".
  private let bounds: (first: Int, last: Int)
  private let ownBounds: (first: Int, last: Int)
  /// What the language knows of each token.
  private let entries: [WordEntry?]
  /// Without apostrophes and slips, as names are compared.
  let words: [String]
  private let plain: [String]

  init(_ tokens: [Token], _ context: ReadingContext) {
    let language = context.words
    self.tokens = tokens
    self.language = language
    let names = language.entries(of: .fullDayNames) + context.calendar.names.longWords
    let known = tokens.map { token in
      // "We're" and "we'd" are no "were" and no Wednesday; "it'll" only begins entries that are written so.
      let marked = token.isMarked ? language.entry(token.plain) : nil
      return marked.flatMap { $0.lists.isEmpty ? nil : $0 } ?? language.entry(token.bare) ?? marked
    }
    let ends = tokens.indices.map { place in
      tokens[place].isMarked && place + 1 < tokens.count && language.contains(tokens[place + 1].bare, in: .end)
    }
    let bare = zip(tokens, ends).map { $1 ? Self.withoutGenitive($0.plain, language) : $0.bare }
    plain = zip(bare, zip(tokens, ends)).map { $1.1 ? $0 : $1.0.plain }
    let units = LanguageWords.units.flatMap { language.entries(of: $0.list) }
    words = zip(bare, zip(tokens, known)).map { word, pair in
      guard pair.1 == nil, pair.0.isWord else { return word }
      return NameMender.name(meantBy: word, among: names) ?? NameMender.name(swappedIn: word, among: units) ?? word
    }
    let entries = zip(words, zip(known, ends)).map { $1.1 ? language.entry($0) : $1.0 ?? language.entry($0) }
    self.entries = entries
    bounds = Self.bounds(tokens) { _ in true }
    ownBounds = Self.bounds(tokens) { !(entries[$0]?.lists.contains(.aroundAnswers) ?? false) }
    clauses = DateClauses(words, plain, entries, language)
    today = context.today
    start = context.start
    asksForBeginning = context.asksForBeginning
    fiscalStart = context.calendar.fiscalStart
    self.names = context.calendar.names
  }

  private static func bounds(_ tokens: [Token], _ counts: (Int) -> Bool) -> (first: Int, last: Int) {
    let isWord = { (place: Int) in tokens[place].isWord && counts(place) }
    return (tokens.indices.first(where: isWord) ?? tokens.count, tokens.indices.last(where: isWord) ?? -1)
  }

  /// Whether the tokens are all words of the text.
  func isWhole(_ range: Range<Int>) -> Bool { bounds.first >= range.lowerBound && bounds.last < range.upperBound }

  /// Whether no word comes after a position.
  func isLast(_ position: Int) -> Bool { bounds.last <= position }

  /// Whether the tokens are all that the text says, beside words that are often put around an answer.
  func isAnswer(_ range: Range<Int>) -> Bool {
    ownBounds.first >= range.lowerBound && ownBounds.last < range.upperBound
  }

  /// "march" of "March's end".
  private static func withoutGenitive(_ word: String, _ language: LanguageWords) -> String {
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    let isGenitive = parts.count == 2 && language.entries(of: .genitiveEndings).contains(String(parts[1]))
    return isGenitive ? String(parts[0]) : parts.joined()
  }

  func word(_ position: Int) -> String { plain.indices.contains(position) ? plain[position] : "" }

  /// The same at a place; empty outside.
  func mendedWord(_ position: Int) -> String { words.indices.contains(position) ? words[position] : "" }

  func entry(_ position: Int) -> WordEntry? {
    entries.indices.contains(position) ? entries[position] : nil
  }

  func isWord(_ list: WordList, at position: Int) -> Bool { entry(position)?.lists.contains(list) ?? false }

  /// A word of each list stands here, one after the other.
  func has(_ lists: WordList..., at position: Int) -> Bool {
    for (offset, list) in lists.enumerated() where !isWord(list, at: position + offset) { return false }
    return true
  }

  /// How many tokens the longest entry of a list has that stands here; 0 for none.
  func length(of list: WordList, at position: Int) -> Int {
    guard let entry = entry(position), entry.starts.contains(list) else { return 0 }
    return language.length(of: list, at: position, in: words)
  }

  /// The token after an entry of a list; nil where none stands here.
  func after(_ list: WordList, at position: Int) -> Int? {
    let length = length(of: list, at: position)
    return length > 0 ? position + length : nil
  }

  /// Past words of a list, up to three of them.
  func skip(_ list: WordList, orComma: Bool = false, at position: Int) -> Int {
    var next = position
    while next < position + 3, isWord(list, at: next) || (orComma && word(next) == ",") { next += 1 }
    return next
  }

  /// "12", "twelve".
  func cardinal(at position: Int) -> Int? { entry(position)?.cardinal ?? TypedFigures.whole(word(position)) }

  func weekday(named position: Int) -> Weekday? {
    entry(position) == nil ? nil : language.weekday(words[position])
  }

  func month(named position: Int) -> Int? { entry(position) == nil ? nil : language.month(words[position]) }

  func season(named position: Int) -> Int? { entry(position) == nil ? nil : language.season(words[position]) }

  /// A year of four digits.
  func year(at position: Int) -> Int? {
    guard let year = TypedFigures.whole(word(position)), (1900...2199).contains(year) else { return nil }
    return word(position).utf8.count == 4 ? year : nil
  }

  func month(_ month: Int, of year: Int) -> ClosedRange<CalendarDate>? {
    CalendarDate(year: year, month: month, day: 1).map { $0...$0.endOfMonth }
  }

  /// Monday to Sunday, so many weeks from this one.
  func week(_ offset: Int) -> ClosedRange<CalendarDate>? { today.adding(days: 7 * offset).flatMap(week(around:)) }

  /// Monday to Sunday around a day.
  func week(around day: CalendarDate) -> ClosedRange<CalendarDate>? {
    guard let monday = day.adding(days: 1 - day.weekday.rawValue), let sunday = monday.adding(days: 6) else {
      return nil
    }
    return monday...sunday
  }
}
