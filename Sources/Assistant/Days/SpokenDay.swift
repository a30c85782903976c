// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// What words say of a day, each by itself: the name of the weekday, the number in the month, the month.
struct SpokenDay {
  private(set) var weekday: Weekday?
  private(set) var number: Int?
  private(set) var month: Int?
  private(set) var namesYear = false
  /// How many words say something else.
  private var others = 0

  init(_ words: String, language: LanguageWords) {
    let tokens = words.spokenWords()
    var place = 0
    while place < tokens.count { place += take(place, of: tokens, language) }
  }

  /// Whether nothing but a day is said, beside words that only lead to it: "no, december I meant, 11 december".
  var isDayOnly: Bool { others == 0 && (weekday != nil || number != nil || month != nil) }

  /// Whether of a day nothing but its number is said: "no, the 11th".
  var isNumberOnly: Bool { isDayOnly && number != nil && weekday == nil && month == nil && !namesYear }

  /// Takes what stands at a place; how many words that are.
  private mutating func take(_ place: Int, of tokens: [String], _ language: LanguageWords) -> Int {
    let token = tokens[place]
    if let named = language.weekday(token) {
      weekday = weekday ?? named
    } else if let count = Self.number(token, language), Self.isOfDay(place, in: tokens, language) {
      number = number ?? count
    } else if let named = language.month(token) {
      month = month ?? named
    } else if token.count == 4, Int(token) != nil {
      namesYear = true
    } else if case let length = Self.small.map({ language.length(of: $0, at: place, in: tokens) }).max() ?? 0,
      length > 0
    {
      return length
    } else {
      others += 1
    }
    return 1
  }

  private static func number(_ token: String, _ language: LanguageWords) -> Int? {
    let figures = token.prefix { $0.isNumber }
    guard let count = Int(figures), (1...31).contains(count) else { return nil }
    return figures.count == token.count || language.ordinal(token) == count ? count : nil
  }

  /// "The 12", "friday 12", "12 october", "12th": an amount is none.
  private static func isOfDay(_ place: Int, in tokens: [String], _ language: LanguageWords) -> Bool {
    let isDayWord = { (token: String) in language.weekday(token) != nil || language.month(token) != nil }
    let next = tokens.dropFirst(place + 1).first { !language.contains($0, in: .of) }
    return (language.ordinal(tokens[place]) != nil && Int(tokens[place]) == nil)
      || (place > 0 && (language.contains(tokens[place - 1], in: .the) || isDayWord(tokens[place - 1])))
      || next.map(isDayWord) ?? false
  }

  private static let small: [WordList] = [
    .the, .doubts, .consents, .amendmentFillers, .on, .by, .of, .correctionLinks, .weights, .next, .this, .afterChanges,
  ]
}
