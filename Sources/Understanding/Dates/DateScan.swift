// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The tokens of a text, read from a position on as parts of a date.
struct DateScan {
  let tokens: [Token]
  let today: CalendarDate
  let start: CalendarDate?
  let fiscalStart: SchoolCalendar.YearDay?
  let names: CalendarNames
  /// The text tells of something that is over.
  let hasPastWord: Bool

  init(_ tokens: [Token], _ context: ReadingContext) {
    self.tokens = tokens
    hasPastWord = tokens.indices.contains {
      PastWords.isPast(tokens[$0].plain, after: $0 > 0 ? tokens[$0 - 1].plain : "")
    }
    today = context.today
    start = context.start
    fiscalStart = context.calendar.fiscalStart
    names = context.calendar.names
  }

  func word(_ position: Int) -> String {
    tokens.indices.contains(position) ? tokens[position].plain : ""
  }

  /// The words stand here, one after the other.
  func has(_ words: String..., at position: Int) -> Bool {
    for (offset, expected) in words.enumerated() where word(position + offset) != expected { return false }
    return true
  }

  /// Past an article or filler, or three of them.
  func skip(_ fillers: Set<String>, at position: Int) -> Int {
    var next = position
    while next < position + 3, fillers.contains(word(next)) { next += 1 }
    return next
  }

  /// A year of four digits, or of two after an apostrophe that has been dropped.
  func year(at position: Int) -> Int? {
    guard let year = NumberWords.number(word(position)), (1900...2199).contains(year) else { return nil }
    return word(position).utf8.count == 4 ? year : nil
  }

  func month(_ month: Int, of year: Int) -> ClosedRange<CalendarDate>? {
    CalendarDate(year: year, month: month, day: 1).map { $0...$0.endOfMonth }
  }

  /// Monday to Sunday, so many weeks from this one.
  func week(_ offset: Int) -> ClosedRange<CalendarDate>? {
    let monday = today.adding(days: 7 * offset - (today.weekday.rawValue - 1))
    guard let monday, let sunday = monday.adding(days: 6) else { return nil }
    return monday...sunday
  }
}
