// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A day or a period as it stands in the text, before the words in front of it say which day of it is meant.
struct DateUnit: Equatable {
  /// The first and the last day; nil when there is no such day.
  var days: ClosedRange<CalendarDate>?
  /// The token after it.
  var next: Int
  /// "By" it means the day before it starts: a month by its name, a break, a season.
  var endsBeforeItStarts = false
  /// It stands for a date only after a word such as "by" or "in".
  var needsRelation = false
  /// It could be more than one day.
  var isUnclear = false
  /// A season by its name, which begins on other days in other books.
  var isSeason = false
  /// It is counted from the start: "day 30".
  var isOfStart = false
  /// It is told by its first and its last day: "the 10th to the 14th of May".
  var isSpan = false
  /// The same in the year after, for names that come again every year.
  var recursYearly = false

  init(_ days: ClosedRange<CalendarDate>?, next: Int) {
    self.days = days
    self.next = next
  }

  init(_ day: CalendarDate?, next: Int) {
    self.init(day.map { $0...$0 }, next: next)
  }

  static func unclear(next: Int) -> DateUnit {
    var unit = DateUnit(Optional<CalendarDate>.none, next: next)
    unit.isUnclear = true
    return unit
  }
}
