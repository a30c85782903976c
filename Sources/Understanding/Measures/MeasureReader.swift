// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Puts together what a line tells of a measure: amounts with their roles, the rhythm, the condition, the day.
struct MeasureReader {
  private let words: MeasureWords
  private let dates: DateSearch

  init(_ words: MeasureWords, dates: DateSearch) {
    self.words = words
    self.dates = dates
  }

  /// Where the parts stand.
  struct Parts {
    var pair: AmountPair
    var rhythm: Range<Int>?
    var condition: Range<Int>?
    var days: [Range<Int>]
  }

  func parts(_ question: MeasureReading.Question) -> Parts {
    let rhythm = RhythmFinder(words: words).place
    let days = dates.tokens.filter { !isPresent($0) && !isStretch($0) && !isAmountOfTime($0, question) }
    let finder = QuantityFinder(
      words: words, cut: days + [rhythm].compactMap(\.self), isAsked: question == .baseline || question == .target)
    var found = finder.found
    if question == .measure || question == .goal { found = withoutNamed(found) }
    found = withoutTakenBack(found)
    if question == .baseline || question == .target { found = concluded(found) }
    let condition = condition(of: found)
    if let condition { found.removeAll { condition.overlaps($0.place) } }
    if question == .measure { found.removeAll { words.isWord(.withinTimes, $0.place.lowerBound - 1) } }
    let pair = AmountPair(QuantityRoles(words: words, found: found, dates: days), question)
    return Parts(pair: pair, rhythm: rhythm, condition: condition, days: days)
  }

  func reading(_ question: MeasureReading.Question) -> MeasureReading {
    let parts = parts(question)
    var reading = MeasureReading()
    reading.rhythm = parts.rhythm.map(words.text)
    reading.condition = parts.condition.map(words.text)
    reading.baseline = parts.pair.baseline?.quantity
    reading.target = parts.pair.target?.quantity
    if let day = dates.best, !day.isPast, parts.days.contains(day.tokens) {
      reading.day = day.day
      reading.dayWords = day.words
    }
    complete(&reading, parts.pair)
    return reading
  }

  /// "Today it takes an hour" tells no day by which.
  private func isPresent(_ range: Range<Int>) -> Bool { words.length(.presentMarks, range.lowerBound) == range.count }

  /// "3 evenings a week, for four weeks" tells how long, not by when.
  private func isStretch(_ range: Range<Int>) -> Bool {
    let leads = [range.lowerBound - 1, range.lowerBound].filter { words.isWord(.stretchLeads, $0) }
    let lists: [WordList] = [.unitDay, .unitWeek, .unitMonth]
    return !leads.isEmpty && range.contains { place in lists.contains { words.isWord($0, place) } }
  }

  /// "in 2 days instead of 4", and "2 days" where it is asked how much: it is time that is measured.
  private func isAmountOfTime(_ range: Range<Int>, _ question: MeasureReading.Question) -> Bool {
    let lists: [WordList] = [.unitDay, .unitWeek, .unitMonth, .unitHour]
    guard range.contains(where: { place in lists.contains { words.isWord($0, place) } }),
      range.contains(where: { Int(words.words[$0]) != nil || words.language.cardinal(words.words[$0]) != nil })
    else { return false }
    if words.length(.insteadWords, range.upperBound) > 0 { return true }
    return (question == .baseline || question == .target)
      && words.words.indices.allSatisfy {
        range.contains($0) || words.isWord(.amountHedges, $0) || !words.tokens[$0].isWord
      }
  }

  /// "like a 62, no 64", "3, wait, 4": without amounts for which another one is said at once.
  private func withoutTakenBack(_ found: [QuantityFinder.Found]) -> [QuantityFinder.Found] {
    found.indices.filter { place in
      guard place + 1 < found.count, case let next = found[place + 1] else { return true }
      let between = found[place].place.upperBound..<max(found[place].place.upperBound, next.place.lowerBound)
      let isAnew =
        between.contains { words.isWord(.corrections, $0) }
        && between.allSatisfy {
          !words.tokens[$0].isWord || words.isWord(.corrections, $0) || words.isWord(.amountHedges, $0)
            || words.isWord(.ownSubjects, $0)
        }
      let isSame = next.quantity.unit == nil || next.quantity.unit == found[place].quantity.unit
      return !isAnew || !isSame
    }.map { found[$0] }
  }

  /// "None yet, well my cousin so 1", "3 and my cousin, thats 4": the amount that the others come to, where a line answers how much it is.
  private func concluded(_ found: [QuantityFinder.Found]) -> [QuantityFinder.Found] {
    guard let last = found.last, found.count > 1 else { return found }
    var start = last.place.lowerBound
    while start > 0, words.isWord(.amountHedges, start - 1) || words.isWord(.a, start - 1) { start -= 1 }
    let isSame =
      last.quantity.unit == nil || found.contains { $0.quantity.unit == last.quantity.unit && $0.place != last.place }
    return words.isWord(.conclusions, start - 1) && isSame ? [last] : found
  }

  /// "Beat, hook, 2 verses, mix": one of several things that are only named counts nothing.
  private func withoutNamed(_ found: [QuantityFinder.Found]) -> [QuantityFinder.Found] {
    guard !found.isEmpty else { return found }
    var others: [Range<Int>: Int] = [:]
    for pieces in words.lists() {
      let named = Set(pieces.filter(isOnlyNamed))
      for piece in pieces { others[piece] = named.count - (named.contains(piece) ? 1 : 0) }
    }
    return found.filter { amount in
      amount.quantity.total != nil || amount.isChange || others[amount.place] ?? 0 < Self.leastNamed
    }
  }

  private func isOnlyNamed(_ piece: Range<Int>) -> Bool {
    piece.count <= Self.namedInWords
      && piece.allSatisfy { words.words[$0].first?.isLetter ?? false && !words.isSaidOfAmounts($0) }
  }

  private static let namedInWords = 2
  private static let leastNamed = 2

  /// "on 3 checks in a row", "for four weeks", where another amount says how much.
  private func condition(of found: [QuantityFinder.Found]) -> Range<Int>? {
    guard found.count > 1 else { return nil }
    for amount in found {
      let place = amount.place
      let streak = words.length(.inARow, place.upperBound)
      let isInside = isInsideAnother(place, of: found)
      let lead = words.isWord(.beforeConditions, place.lowerBound - 1) || isInside ? 1 : 0
      let isLong = isInside || (lead > 0 && amount.quantity.unit.map(isStretchOrTest) ?? false)
      if streak > 0 || isLong { return place.lowerBound - lead..<place.upperBound + streak }
    }
    return nil
  }

  /// "2 pages in 30 minutes": the time in which another amount is reached.
  private func isInsideAnother(_ place: Range<Int>, of found: [QuantityFinder.Found]) -> Bool {
    guard words.isWord(.withinTimes, place.lowerBound - 1),
      let before = found.last(where: { $0.place.upperBound <= place.lowerBound })?.place
    else { return false }
    return !(before.upperBound..<place.lowerBound).contains(where: words.isBreak)
  }

  private func isStretchOrTest(_ unit: String) -> Bool {
    let lists: [WordList] = [.unitDay, .unitWeek, .unitMonth, .testWords]
    let last = String(unit.split(separator: " ").last ?? "")
    return lists.contains { words.language.contains(last, in: $0) }
  }

  // MARK: - What both amounts share

  private func complete(_ reading: inout MeasureReading, _ pair: AmountPair) {
    let named = object(before: pair)
    for amount in [\MeasureReading.baseline, \MeasureReading.target] {
      guard let unit = reading[keyPath: amount]?.unit, startsWithPer(unit), let named else { continue }
      reading[keyPath: amount]?.unit = "\(named) \(unit)"
    }
    let shared = MeasureUnits(reading.baseline, reading.target, words.language)
    var (baseline, target) = (reading.baseline, reading.target)
    baseline?.unit = shared.baseline ?? shared.target ?? named
    target?.unit = shared.target ?? shared.baseline ?? named
    reading.baseline = baseline?.completed(withTotal: target?.total)
    reading.target = target?.completed(withTotal: baseline?.total)
    reckon(&reading)
    let way = MeasureWay(words: words, reading: reading, target: pair.target?.place)
    reading.direction = way.direction
    reading.doubt = way.doubt ?? (shared.differ ? .otherUnits : nil)
  }

  /// "Half as many" of 12 is 6, "5 more" are 17, "50% less" is 6.
  private func reckon(_ reading: inout MeasureReading) {
    guard let target = reading.target, target.number == nil, let base = reading.baseline?.number,
      let number = changed(base, target)
    else { return }
    reading.target = Quantity(number: number, unit: target.unit, words: target.words).completed(
      withTotal: reading.baseline?.total)
  }

  private func changed(_ base: Double, _ target: Quantity) -> Double? {
    let spoken = MeasureWords(target.text, Token.tokens(of: target.text), words.language)
    if spoken.length(.halfAsMany, 0) > 0 { return base / 2 }
    if spoken.length(.twiceAsMany, 0) > 0 { return base * 2 }
    let isBy = spoken.isWord(.by, 0)
    guard let by = AmountNumber(spoken, at: isBy ? 1 : 0, isAsked: true) else { return nil }
    let isLess = isBy ? words.changes(before: words.count) == .down : spoken.isWord(.loweringWords, by.end)
    let step = by.attachedUnit == "%" && target.unit != "%" ? base * by.value / 100 : by.value
    return isLess ? max(0, base - step) : base + step
  }

  private func startsWithPer(_ unit: String) -> Bool {
    let first = unit.prefix { $0 != " " }
    return words.language.contains(String(first), in: .eachWords)
  }

  /// What goes up or down, named before the amounts: "cut the errors from 12 to 3".
  private func object(before pair: AmountPair) -> String? {
    guard let first = [pair.baseline, pair.target].compactMap({ $0?.place.lowerBound }).min() else { return nil }
    let lead = [.fromAmounts, .toAmounts].compactMap { words.start($0, before: first) }.first
    guard var end = lead else { return nil }
    // "Fewer late slips, from 12 to 3"
    if end > 1, words.words[end - 1] == "," { end -= 1 }
    while end > 0, words.isWord(.amountHedges, end - 1) { end -= 1 }
    var start = end
    while start > 0, end - start < 3, words.words[start - 1].first?.isLetter == true, !isBeforeObject(start - 1) {
      start -= 1
    }
    return start < end ? words.text(start..<end).lowercased() : nil
  }

  private func isBeforeObject(_ position: Int) -> Bool {
    let lists: [WordList] = [
      .raisingWords, .loweringWords, .articles, .owners, .pronouns, .prepositions, .to, .finiteVerbs, .clauseBreaks,
      .unitStops, .targetMarks,
    ]
    if lists.contains(where: { words.isWord($0, position) }) { return true }
    // "call backs" is a thing, "call" alone is done.
    return words.isWord(.verbs, position) && !words.isWord(.of, position - 1) && !words.isWord(.owners, position - 1)
  }
}
