// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Days on which something has happened: "today", "yesterday", "on Monday" for the last one, "3 days ago", "2026-11-20".
package enum PastDay {
  /// The day that some words name; nil where they name none, or one that is still to come.
  package static func day(_ words: String, today: CalendarDate) -> CalendarDate? {
    var tokens = words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let day = take(from: &tokens, today: today)
    return tokens.isEmpty ? day : nil
  }

  /// Takes the words that name a day out of a line.
  static func take(from tokens: inout [String], today: CalendarDate) -> CalendarDate? {
    for index in tokens.indices {
      guard let (day, count) = read(tokens[index...], today: today), day <= today else { continue }
      var first = index
      if first > 0, ["on", "last", "this"].contains(tokens[first - 1]) { first -= 1 }
      tokens.removeSubrange(first..<index + count)
      return day
    }
    return nil
  }

  private static func read(_ tokens: ArraySlice<String>, today: CalendarDate) -> (CalendarDate, Int)? {
    guard let first = tokens.first else { return nil }
    if first == "today" { return (today, 1) }
    if first == "yesterday" { return today.adding(days: -1).map { ($0, 1) } }
    if let day = CalendarDate(first) { return (day, 1) }
    let next = tokens.dropFirst()
    if let count = Int(first), let unit = next.first, next.dropFirst().first == "ago", let days = units[unit] {
      return today.adding(days: -min(count, 3660) * days).map { ($0, 3) }
    }
    if let named = month(first, next.first, today) ?? month(next.first ?? "", first, today) { return (named, 2) }
    if let weekday = Weekday.allCases.first(where: {
      $0.english.lowercased() == first || $0.words.lowercased() == first
    }) {
      let back = (0..<7).first { today.adding(days: -$0)?.weekday == weekday } ?? 0
      return today.adding(days: -back).map { ($0, 1) }
    }
    return nil
  }

  /// "30 nov": the last time that there was such a day.
  private static func month(_ day: String, _ name: String?, _ today: CalendarDate) -> CalendarDate? {
    let digits = day.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), ["", "st", "nd", "rd", "th"].contains(day.dropFirst(digits.count)),
      let name, name.count >= 3,
      let month = CalendarDate.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(name) })
    else { return nil }
    let years = [today.year, today.year - 1]
    return years.compactMap { CalendarDate(year: $0, month: month + 1, day: number) }.first { $0 <= today }
  }

  private static let units = ["day": 1, "days": 1, "week": 7, "weeks": 7]
}
