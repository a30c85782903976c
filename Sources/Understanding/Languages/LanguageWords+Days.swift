// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Names of months, weekdays, seasons and units of time.
extension LanguageWords {
  /// The number of a month by its name, 1 for January.
  package func month(_ word: String) -> Int? { place(of: word, in: Self.months).map { $0 + 1 } }

  /// A day of the week by its name.
  package func weekday(_ word: String) -> Weekday? {
    place(of: word, in: Self.weekdays).flatMap { Weekday(rawValue: $0 + 1) }
  }

  /// The day of the week whose name stands for all such days: "Fridays".
  func weekday(ofPlural word: String) -> Weekday? {
    guard contains(word, in: .weekdayPlurals) else { return nil }
    let stems = entries(of: .pluralEndings).filter(word.hasSuffix).map { String(word.dropLast($0.count)) }
    return (stems + [word]).lazy.compactMap { self.weekday($0) }.first
  }

  /// The first month of a season of three, north of the equator.
  func season(_ word: String) -> Int? { place(of: word, in: Self.seasons).map { 3 * $0 + 3 } }

  func unit(_ word: String) -> (unit: TimeUnit, count: Int)? {
    guard let lists = entry(word)?.lists else { return nil }
    return Self.units.first { lists.contains($0.list) }.map { ($0.unit, $0.count) }
  }

  /// A period that runs now or comes next.
  func period(_ word: String) -> Period? {
    guard let lists = entry(word)?.lists else { return nil }
    return Self.periods.first { lists.contains($0.list) }?.period
  }

  enum Period { case day, week, weekend, month, quarter, year }

  private func place(of word: String, in lists: [WordList]) -> Int? {
    guard let entry = entry(word) else { return nil }
    return lists.firstIndex { entry.lists.contains($0) }
  }

  /// How many of the unit a word stands for: a fortnight is two weeks.
  static let units: [(list: WordList, unit: TimeUnit, count: Int)] = [
    (.unitDay, .day, 1), (.unitWorkday, .workday, 1), (.unitWeek, .week, 1), (.unitFortnight, .week, 2),
    (.unitMonth, .month, 1), (.unitQuarter, .month, 3), (.unitYear, .year, 1),
  ]
  private static let periods: [(list: WordList, period: Period)] = [
    (.day, .day), (.week, .week), (.weekend, .weekend), (.month, .month), (.quarter, .quarter), (.year, .year),
  ]
  private static let months: [WordList] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
  ]
  private static let weekdays: [WordList] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  private static let seasons: [WordList] = [.spring, .summer, .autumn, .winter]

  /// Names of days, months and seasons, and units of time.
  static let timeNames = WordMask(months + weekdays + seasons + units.map(\.list) + [.weekend, .tomorrow])

  /// The words before a day that a unit of time before them goes with: "the week before spring break".
  static let unitsBefore = WordMask([.sideBefore, .sideAfter, .in, .on, .inPeriod])

  /// The names of months and of days of the week.
  static let dayNames = WordMask(months + weekdays)

  /// The words that may begin a date.
  static let dateBeginnings = WordMask(
    months + weekdays + seasons + [.dateBeginnings, .weekdayPlurals, .tomorrow])
}
