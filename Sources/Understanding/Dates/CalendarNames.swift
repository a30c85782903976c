// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The names of terms, breaks and holidays, found by their first word.
struct CalendarNames: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let words: [String]
    let days: ClosedRange<CalendarDate>
    let isBreak: Bool
  }

  private var entries: [String: [Entry]] = [:]

  init(terms: [SchoolCalendar.Span], breaks: [SchoolCalendar.Span], holidays: [SchoolCalendar.Holiday]) {
    for term in terms where term.from <= term.to {
      add([term.name] + term.words, term.from...term.to, isBreak: false)
    }
    for pause in breaks where pause.from <= pause.to {
      add([pause.name] + pause.words, pause.from...pause.to, isBreak: true)
    }
    for holiday in holidays {
      add([holiday.name] + holiday.words, holiday.date...holiday.date, isBreak: false)
    }
  }

  private mutating func add(_ names: [String], _ days: ClosedRange<CalendarDate>, isBreak: Bool) {
    for name in names {
      let words = Token.tokens(of: name).filter(\.isWord).map(\.plain)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, days: days, isBreak: isBreak))
    }
  }

  func begins(with word: String) -> Bool { entries[word] != nil }

  /// The entries with the longest name that stands at a position, in order of time.
  func entries(at position: Int, in scan: DateScan) -> [Entry] {
    let here = entries[scan.word(position), default: []].filter { entry in
      entry.words.enumerated().allSatisfy { scan.word(position + $0.offset) == $0.element }
    }
    let longest = here.map(\.words.count).max() ?? 0
    return here.filter { $0.words.count == longest }.sorted { $0.days.lowerBound < $1.days.lowerBound }
  }
}
