// SPDX-License-Identifier: GPL-3.0-or-later

extension QuantityFinder {
  private static let longestUnit = 3

  /// What is counted, from a position on, and where it ends: "words right", "errors per report", "minutes a day".
  func unit(at start: Int) -> (unit: String?, end: Int) {
    var position = start
    // "5 of the words", "half of my slips"
    while position < words.count, position < start + 3, words.isWord(.of, position) || words.isWord(.owners, position) {
      position += 1
    }
    let first = position
    while position < words.count, position - first < Self.longestUnit, isCounted(position, isFirst: position == first) {
      position += 1
    }
    var end = position
    if position > first, case let tail = words.length(.unitTails, position), tail > 0,
      words.length(.presentMarks, position) == 0
    {
      end = position + tail
    }
    let per = per(at: end)
    guard per > first else { return (nil, start) }
    return (words.text(first..<per).lowercased(), per)
  }

  /// Where "a week", "per report", "each day", "daily" ends; the position itself where none stands there.
  func per(at position: Int) -> Int {
    guard words.words.indices.contains(position) else { return position }
    if words.isWord(.rhythms, position), !isCut(position) { return position + 1 }
    let next = position + 1
    guard words.isWord(.eachWords, position), next < words.count, words.tokens[next].isWord, !isCut(position) else {
      return position
    }
    if words.isWord(.a, position) { return isPeriod(next) ? next + 1 : position }
    return next + (words.isWord(.afterEach, next) ? 2 : 1)
  }

  private func isPeriod(_ position: Int) -> Bool {
    let lists: [WordList] = [.unitHour, .unitDay, .unitWeek, .unitMonth, .unitQuarter, .unitYear, .countedIn]
    return lists.contains { words.isWord($0, position) }
  }

  private func isCounted(_ position: Int, isFirst: Bool) -> Bool {
    guard !isCut(position), words.words.indices.contains(position) else { return false }
    if !words.tokens[position].isWord {
      // "pull-ups"
      return words.words[position] == "-" && words.tokens[position].isJoined && position + 1 < words.count
        && words.tokens[position + 1].isJoined && words.tokens[position + 1].isWord
    }
    guard words.words[position].first?.isLetter == true else { return false }
    let stops: [WordList] = [
      .unitStops, .prepositions, .pronouns, .articles, .eachWords, .rhythms, .clauseBreaks, .finiteVerbs, .objects,
    ]
    if stops.contains(where: { words.isWord($0, position) }) { return false }
    if !isFirst, words.length(.unitTails, position) > 0 { return false }
    let marks: [WordList] = [.presentMarks, .insteadWords, .presentLines, .targetMarks, .streaks, .amountHedges]
    return !marks.contains { words.length($0, position) > 0 }
  }
}
