// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A day that a line names, be it the one that is meant or another one.
struct DayMention {
  var match: DateMatch
  let kind: Kind

  /// How it is named.
  enum Kind: String {
    /// As a day on which something is done or due.
    case told
    /// As a word or a number of which only the line tells that it is a day.
    case bare
    case past
    /// Counted from another day of the line: "two days before".
    case counted
    /// Counted from something else, which may be what another day of the line is: "ten days before the exam".
    case apart
  }

  var day: CalendarDate { match.days.upperBound }
  var tokens: Range<Int> { match.tokens }
}
