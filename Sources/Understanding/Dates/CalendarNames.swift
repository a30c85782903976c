// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The names of terms, breaks and holidays, found by their first word.
struct CalendarNames: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let words: [String]
    let days: ClosedRange<CalendarDate>
    let isBreak: Bool
  }

  private let entries: WordTable<[Entry]>
  /// The words of names in which slips are mended.
  let longWords: [String]

  init(terms: [SchoolCalendar.Span], breaks: [SchoolCalendar.Span], holidays: [SchoolCalendar.Holiday]) {
    var entries: [String: [Entry]] = [:]
    for term in terms where term.from <= term.to {
      Self.add([term.name] + term.words, term.from...term.to, isBreak: false, to: &entries)
    }
    for pause in breaks where pause.from <= pause.to {
      Self.add([pause.name] + pause.words, pause.from...pause.to, isBreak: true, to: &entries)
    }
    for holiday in holidays {
      Self.add([holiday.name] + holiday.words, holiday.date...holiday.date, isBreak: false, to: &entries)
    }
    self.entries = WordTable(entries)
    longWords = Set(entries.values.joined().flatMap(\.words)).filter { $0.utf8.count > NameMender.shortest }.sorted()
  }

  private static func add(
    _ names: [String], _ days: ClosedRange<CalendarDate>, isBreak: Bool, to entries: inout [String: [Entry]]
  ) {
    for name in names {
      let words = Token.tokens(of: name).filter(\.isWord).map(\.bare)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, days: days, isBreak: isBreak))
    }
  }

  func begins(with word: String) -> Bool { entries[word] != nil }

  /// A name of several words stands at a position.
  func isPhrase(at position: Int, in scan: DateScan) -> Bool {
    found(at: position, in: scan).entries.contains { $0.words.count > 1 }
  }

  /// The entries with the longest name that stands at a position, in order of time, and the token after it.
  func found(at position: Int, in scan: DateScan) -> (entries: [Entry], next: Int) {
    guard let candidates = entries[scan.mendedWord(position)] else { return ([], position) }
    let here = candidates.compactMap { entry in end(of: entry, at: position, in: scan).map { (entry, $0) } }
    let longest = here.map(\.1).max() ?? position
    let entries = here.filter { $0.1 == longest }.map(\.0).sorted { $0.days.lowerBound < $1.days.lowerBound }
    return (entries, longest)
  }

  /// The token after a name; the marks in "St. Patrick's" and "Presidents' Day" are passed over.
  private func end(of entry: Entry, at position: Int, in scan: DateScan) -> Int? {
    var place = position
    for (offset, word) in entry.words.enumerated() {
      if offset > 0, [".", "'", "’", "-"].contains(scan.word(place)) { place += 1 }
      guard scan.mendedWord(place) == word else { return nil }
      place += 1
    }
    // "the first day of spring term" is no day of spring.
    let isSeason = entry.words.last.flatMap(scan.language.season) != nil
    return isSeason && scan.isWord(.afterSeasons, at: place) ? nil : place
  }
}
