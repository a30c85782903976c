// SPDX-License-Identifier: GPL-3.0-or-later
import Library
import Plans

@testable import Understanding

extension SchoolCalendar {
  /// The calendar that ships.
  static let shipped: SchoolCalendar = {
    guard let data = FlowCatalogue(layers: [.embedded(.prompts)]).calendar.value else { return SchoolCalendar() }
    func spans(_ spans: [CalendarData.Span]) -> [SchoolCalendar.Span] {
      spans.map { .init(name: $0.name, words: $0.words, from: day($0.from), to: day($0.to)) }
    }
    return SchoolCalendar(
      terms: spans(data.terms), breaks: spans(data.breaks),
      holidays: data.holidays.map { .init(name: $0.name, words: $0.words, date: day($0.date)) })
  }()
}

extension ReadingContext {
  /// Wednesday 13 January 2027, nine days after the start.
  static let shippedDays = ReadingContext(
    today: day("2027-01-13"), words: .english, start: day("2027-01-04"), calendar: .shipped)
}
