// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What understanding needs to know of the world.
package struct ReadingContext: Equatable, Sendable {
  package var today: CalendarDate
  /// The language in which is typed.
  package var words: LanguageWords
  /// The day that "day 30" is counted from; where it is nil, such words are no date.
  package var start: CalendarDate?
  /// It is asked when something begins, so that "from Monday" and "he started on November 2" name the day.
  package var asksForBeginning: Bool
  package var calendar: SchoolCalendar
  /// How vague goals begin: "get better at". Empty: those of the language.
  package var vagueOpenings: [String]
  /// Words that make a goal vague wherever they stand: "stuff". Empty: those of the language.
  package var vagueWords: [String]
  /// In the order in which they count: the first one whose words are found is shown.
  package var signposts: [SignpostRule]
  /// Names of people who belong to the plan.
  package var names: [String]

  package init(
    today: CalendarDate, words: LanguageWords, start: CalendarDate? = nil,
    calendar: SchoolCalendar = SchoolCalendar(), vagueOpenings: [String] = [], vagueWords: [String] = [],
    signposts: [SignpostRule] = [], names: [String] = [], asksForBeginning: Bool = false
  ) {
    self.today = today
    self.words = words
    self.start = start
    self.calendar = calendar
    self.vagueOpenings = vagueOpenings
    self.vagueWords = vagueWords
    self.signposts = signposts
    self.names = names
    self.asksForBeginning = asksForBeginning
  }
}
