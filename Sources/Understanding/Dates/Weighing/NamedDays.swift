// SPDX-License-Identifier: GPL-3.0-or-later

/// What all the words around a day weigh against it.
///
/// Words that are known to leave a day open are read by `DateScan`. There are far more ways to say that a day is somebody else's,
/// no longer holds, hangs on something or is only told on the way; they are heard by weights fitted to lines that people wrote
/// (`scripts/fit-weights`). In doubt the day is asked for again: a wrong day in a plan is worse than one question more.
struct NamedDays {
  private static let sign = "0"
  private let scan: DateScan

  init(in scan: DateScan) { self.scan = scan }

  /// How much a line that names a day weighs for not meaning it, in hundredths above the threshold; nil where there is nothing to weigh.
  var openMargin: Int? {
    guard let scorer = scan.language.dayScorer, case let words = words, words.count > 1 else { return nil }
    return scorer.verdict(on: words, isAsking: scan.tokens.isAsking)?.margin
  }

  /// The words that weigh against the day; nil when it is not left open.
  var weighing: Weighing? {
    let words = words
    guard words.count <= 80 else { return nil }
    return scan.language.dayScorer?.weighing(of: words, isAsking: scan.tokens.isAsking)
  }

  /// The words of the line; in the place of names of days and of numbers, however many, stands one sign.
  private var words: [String] {
    var words: [String] = []
    var place = 0
    while place < scan.tokens.count {
      let name = scan.names.found(at: place, in: scan)
      let next = name.entries.isEmpty ? place + 1 : name.next
      for word in scan.language.shortForms.words(of: Array(scan.tokens[place..<next])) {
        let isNamed = !name.entries.isEmpty || isOfDay(word) || isMendedToDay(place)
        if !isNamed || words.last != Self.sign { words.append(isNamed ? Self.sign : word) }
      }
      place = next
    }
    return words
  }

  /// "tomorow"
  private func isMendedToDay(_ place: Int) -> Bool {
    let mended = scan.mendedWord(place)
    return mended != scan.tokens[place].bare && isOfDay(mended)
  }

  private func isOfDay(_ word: String) -> Bool {
    if word.utf8.first.map(Token.isDigit) ?? false { return true }
    guard let entry = scan.language.entry(word) else { return false }
    return entry.cardinal != nil || entry.ordinal != nil || entry.lists.intersects(LanguageWords.dayNames)
  }
}
