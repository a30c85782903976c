// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What people call parts of a year: terms, breaks, holidays.
package struct SchoolCalendar: Equatable, Sendable {
  /// Days that follow each other under a name.
  package struct Span: Equatable, Sendable {
    package var name: String
    /// Other ways to say it.
    package var words: [String]
    package var from: CalendarDate
    /// The last day; it belongs to the span.
    package var to: CalendarDate

    package init(name: String, words: [String] = [], from: CalendarDate, to: CalendarDate) {
      self.name = name
      self.words = words
      self.from = from
      self.to = to
    }
  }

  /// A day with a name; the words are its other names.
  package struct Holiday: Equatable, Sendable {
    package var name: String
    package var words: [String]
    package var date: CalendarDate

    package init(name: String, words: [String] = [], date: CalendarDate) {
      self.name = name
      self.words = words
      self.date = date
    }
  }

  /// The day on which a fiscal year begins, in any year.
  package struct YearDay: Equatable, Sendable {
    package var month: Int
    package var day: Int

    package init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  package let terms: [Span]
  package let breaks: [Span]
  package let holidays: [Holiday]
  /// Where it is nil, quarters and fiscal years are those of the calendar year.
  package var fiscalStart: YearDay?
  /// Made once, since every line that is typed is searched for all of them.
  let names: CalendarNames

  package init(
    terms: [Span] = [], breaks: [Span] = [], holidays: [Holiday] = [], fiscalStart: YearDay? = nil
  ) {
    self.terms = terms
    self.breaks = breaks
    self.holidays = holidays
    self.fiscalStart = fiscalStart
    names = CalendarNames(terms: terms, breaks: breaks, holidays: holidays)
  }
}
