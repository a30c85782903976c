// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// A line with several numbers, cut so that each has its day: "9 on Tuesday, 7 today", "last week 9 and this week 7".
struct LogPieces {
  /// The words of each number with its day; one piece where the line is about one day.
  let pieces: [[String]]

  private enum Mark {
    case figure, day
  }

  init(_ tokens: [String], today: CalendarDate, language: LanguageWords) {
    let marks = Self.marks(in: tokens, today: today, language: language)
    let days = marks.count { $0.kind == .day }
    let figures = marks.filter { $0.kind == .figure }
    guard figures.count > 1, days > 0, days > 1 || Self.areAlike(figures.map(\.place), in: tokens) else {
      pieces = [tokens]
      return
    }
    // Where the line begins with a day, a number belongs to the day before it; else to the day behind it.
    let opens: Mark = marks.first?.kind == .day && days > 1 ? .day : .figure
    let starts = marks.filter { $0.kind == opens }.map(\.place).dropFirst()
    let bounds = [0] + starts + [tokens.count]
    pieces = zip(bounds, bounds.dropFirst()).map { Array(tokens[$0..<$1]) }
  }

  /// Where numbers and days stand; the number of a day and the whole of a share are no numbers of their own.
  private static func marks(
    in tokens: [String], today: CalendarDate, language: LanguageWords
  ) -> [(kind: Mark, place: Int)] {
    var marks: [(kind: Mark, place: Int)] = []
    var place = 0
    while place < tokens.count {
      if let (day, length) = PastDay.read(tokens[place...], today, language), day <= today {
        let isLed = place > 0 && Language.current.heard.hears(tokens[place - 1], in: .pastDayLeads)
        marks.append((.day, isLed ? place - 1 : place))
        place += length
      } else if TypedFigures.number(tokens[place]) != nil {
        marks.append((.figure, place))
        place += 1 + (LogLine.share(at: tokens[(place + 1)...])?.length ?? 0)
      } else {
        place += 1
      }
    }
    return marks
  }

  /// Whether numbers count the same: the word behind each is the same one, or no word of a thing.
  private static func areAlike(_ places: [Int], in tokens: [String]) -> Bool {
    let units = places.map { place -> Set<String> in
      guard tokens.indices.contains(place + 1), TypedFigures.number(tokens[place + 1]) == nil else { return [] }
      return LogFit.stems(tokens[place + 1])
    }
    return Set(units.filter { !$0.isEmpty }).count <= 1
  }
}
