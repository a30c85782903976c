// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
package import Plans
package import Understanding

/// Days on which something has happened: "today", "yesterday", "on Monday" for the last one, "last week" for the same day of it,
/// "3 days ago", "2026-11-20".
package enum PastDay {
  /// The day that some words name; nil where they name none, or one that is still to come.
  package static func day(_ words: String, today: CalendarDate, language: LanguageWords) -> CalendarDate? {
    var tokens = words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let day = take(from: &tokens, today: today, language: language)
    return tokens.isEmpty ? day : nil
  }

  /// Takes the words that name a day out of a line.
  static func take(
    from tokens: inout [String], today: CalendarDate, language: LanguageWords
  ) -> CalendarDate? {
    for index in tokens.indices {
      guard let (day, count) = read(tokens[index...], today, language), day <= today else { continue }
      var first = index
      if first > 0, Language.current.heard.hears(tokens[first - 1], in: .pastDayLeads) { first -= 1 }
      tokens.removeSubrange(first..<index + count)
      return day
    }
    return nil
  }

  /// The day that some words begin with, and how many of them name it.
  static func read(
    _ tokens: ArraySlice<String>, _ today: CalendarDate, _ language: LanguageWords
  ) -> (CalendarDate, Int)? {
    guard let first = tokens.first else { return nil }
    if language.contains(first, in: .today) { return (today, 1) }
    if language.contains(first, in: .yesterday) { return today.adding(days: -1).map { ($0, 1) } }
    if let day = CalendarDate(first) { return (day, 1) }
    let next = tokens.dropFirst()
    if Language.current.heard.hears(first, in: .lastSpans), let span = next.first {
      return last(span, today, language).map { ($0, 2) }
    }
    if let count = Language.current.heard.cardinal(first), let unit = next.first,
      let days = Language.current.heard.spans[unit], days <= 7,
      let ago = next.dropFirst().first, language.contains(ago, in: .ago)
    {
      return today.adding(days: -min(count, 3660) * days).map { ($0, 3) }
    }
    if let second = next.first,
      let named = day(first, of: second, today, language) ?? day(second, of: first, today, language)
    {
      return (named, 2)
    }
    guard let weekday = language.weekday(first) else { return nil }
    let back = (0..<7).first { today.adding(days: -$0)?.weekday == weekday } ?? 0
    return today.adding(days: -back).map { ($0, 1) }
  }

  /// "Last Tuesday", which is never today; "last week", "last month": as long ago as it is long.
  private static func last(_ span: String, _ today: CalendarDate, _ language: LanguageWords) -> CalendarDate? {
    if let weekday = language.weekday(span) {
      return (1...7).lazy.compactMap { today.adding(days: -$0) }.first { $0.weekday == weekday }
    }
    guard let days = Language.current.heard.spans[span], days > 1 else { return nil }
    return today.adding(days: -days)
  }

  /// "30 nov": the last time that there was such a day.
  private static func day(
    _ day: String, of name: String, _ today: CalendarDate, _ language: LanguageWords
  ) -> CalendarDate? {
    guard let number = Language.current.heard.figures(day), let month = language.month(name) else { return nil }
    let years = [today.year, today.year - 1]
    return years.compactMap { CalendarDate(year: $0, month: month, day: number) }.first { $0 <= today }
  }
}
