// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds how often something is measured: "we test every friday", "checked weekly", "on my weekly quiz", ", every Monday".
///
/// How often something is done ("read every day", "call twice a week") belongs to what is done.
struct RhythmFinder {
  let words: MeasureWords

  var place: Range<Int>? {
    words.words.indices.lazy.compactMap { start -> Range<Int>? in
      let length = length(at: start)
      return length > 0 && isOfMeasuring(start..<start + length) ? start..<start + length : nil
    }.first
  }

  /// "every friday", "every two weeks", "once a month", "weekly", "on fridays", "each week".
  private func length(at start: Int) -> Int {
    if words.isWord(.rhythms, start) || words.isWord(.weekdayPlurals, start) { return 1 }
    if words.isWord(.each, start) {
      var end = start + 1
      if words.isWord(.afterEach, end)
        || words.language.cardinal(words.words.indices.contains(end) ? words.words[end] : "") != nil
      {
        end += 1
      }
      return isStretch(end) ? end + 1 - start : 0
    }
    guard words.isWord(.onceWords, start) || words.isWord(.twiceWords, start), words.isWord(.eachWords, start + 1)
    else {
      return 0
    }
    return isStretch(start + 2) ? 3 : 0
  }

  private func isStretch(_ position: Int) -> Bool {
    let lists: [WordList] = [
      .unitDay, .unitWorkday, .unitWeek, .unitFortnight, .unitMonth, .unitQuarter, .weekdayPlurals, .monday, .tuesday,
      .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return lists.contains { words.isWord($0, position) }
  }

  private static let longestClause = 24

  private func isOfMeasuring(_ place: Range<Int>) -> Bool {
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < Self.longestClause, !words.isBreak(start - 1) { start -= 1 }
    var end = place.upperBound
    while end < words.count, end - place.upperBound < Self.longestClause, !words.isBreak(end) { end += 1 }
    // ", every Friday": a clause of its own, after something else.
    let isJoined = place.lowerBound == start + 1 && words.isWord(.clauseBreaks, start)
    let isAlone = start > 0 && (place.lowerBound == start || isJoined) && end == place.upperBound
    let isTested = words.place(of: .testWords, in: start..<end) != nil
    let isChecked = start > 0 && words.place(of: .checkingWords, in: start..<end) != nil
    return isAlone || isTested || isChecked
  }
}
