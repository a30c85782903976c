// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the amounts in a line that count something; "grade 7", "room 12", "my 2 teachers" and "in 2019" count nothing.
struct QuantityFinder {
  /// An amount and where it stands.
  struct Found: Equatable {
    var quantity: Quantity
    /// From the number to the end of the unit.
    var place: Range<Int>
    /// The number alone, without its unit; nil where there is none.
    var figures: Range<Int>?
    /// It is told against another amount: "half as many", "5 fewer".
    var isChange = false
    /// It is only told that there are so many: "I have 4 absences".
    var isOwned = false
  }

  let words: MeasureWords
  /// Where what is no amount though it holds numbers stands, days and how often it is measured, with its end.
  private let cut: [Int: Int]
  /// Whether the line answers how much it is, so that a bare number is an amount.
  let isAsked: Bool

  init(words: MeasureWords, cut: [Range<Int>], isAsked: Bool) {
    self.words = words
    self.isAsked = isAsked
    self.cut = cut.reduce(into: [:]) { ends, range in
      for place in range where ends[place] == nil { ends[place] = range.upperBound }
    }
  }

  func isCut(_ position: Int) -> Bool { cut[position] != nil }

  var found: [Found] {
    var found: [Found] = []
    var position = 0
    while position < words.count, found.count < Self.most {
      if let end = cut[position] {
        position = max(end, position + 1)
      } else if let next = quantity(at: position) {
        if stands(next, after: found.last?.place.upperBound ?? 0) { found.append(next) }
        position = max(next.place.upperBound, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// A line with more amounts is no goal.
  private static let most = 24

  private func quantity(at start: Int) -> Found? {
    relative(at: start) ?? half(at: start) ?? inWords(at: start) ?? letterGrade(at: start) ?? repeated(at: start)
      ?? counted(at: start)
  }

  /// "half as many late slips", "double it", "by half".
  private func relative(at start: Int) -> Found? {
    let length = max(words.length(.halfAsMany, start), words.length(.twiceAsMany, start))
    guard length > 0 else { return nil }
    let end = start + length
    let (unit, next) = unit(at: end)
    let quantity = Quantity(unit: unit, text: words.text(start..<end), words: words.text(start..<next))
    return Found(quantity: quantity, place: start..<next, isChange: true)
  }

  /// "about half", "half of my homework": 50 of a hundred.
  private func half(at start: Int) -> Found? {
    let isMeant = isAsked || words.isWord(.of, start + 1) || isBound(before: start)
    guard words.isWord(.half, start), isMeant, !words.isWord(.a, start + 1) else { return nil }
    let end = unit(at: start + 1).end
    let quantity = Quantity(number: 50, unit: "%", words: words.text(start..<end))
    return Found(quantity: quantity, place: start..<end)
  }

  /// "hardly ever" answers how often, though it is no number.
  private func inWords(at start: Int) -> Found? {
    let length = isAsked ? words.length(.hardlyEver, start) : 0
    guard length > 0 else { return nil }
    let text = words.text(start..<start + length)
    return Found(quantity: Quantity(text: text, words: text), place: start..<start + length)
  }

  /// "a B+", "from a C to an A".
  private func letterGrade(at start: Int) -> Found? {
    guard words.isWord(.letterGrades, start) else { return nil }
    let sign = start + 1
    let isSigned =
      words.isMark(sign) && words.tokens[sign].isJoined && ["+", "-", "−"].contains(words.words[sign])
      && !(sign + 1 < words.count && words.tokens[sign + 1].isJoined && words.tokens[sign + 1].isWord)
    let isLed = words.isWord(.a, start - 1) || words.length(.toAmounts, start - 1) > 0 || words.isWord(.from, start - 1)
    let isClosed = start + 1 >= words.count || words.isMark(start + 1) || words.isWord(.unitStops, start + 1)
    guard
      isSigned
        || (isLed && isClosed
          && (!words.isWord(.a, start) || words.tokens[start].isCapitalized || words.isWord(.a, start - 1)))
    else { return nil }
    let end = isSigned ? sign + 1 : start + 1
    let text = words.text(start..<end)
    return Found(quantity: Quantity(text: text.uppercased(), words: text), place: start..<end)
  }

  /// "once a month", "twice", "three times a week": so many times.
  private func repeated(at start: Int) -> Found? {
    let number: Double
    var end = start + 1
    if words.isWord(.onceWords, start) {
      number = 1
    } else if words.isWord(.twiceWords, start) {
      number = 2
    } else {
      return nil
    }
    let per = self.per(at: end)
    let isMeant = per > end || isAsked || isBound(before: start)
    guard isMeant else { return nil }
    let unit = ([words.language.entries(of: .countedTimes).first ?? ""] + (per > end ? [words.text(end..<per)] : []))
      .joined(separator: " ")
    end = max(end, per)
    return Found(
      quantity: Quantity(number: number, unit: unit, words: words.text(start..<end)), place: start..<end)
  }

  /// A number with what it counts.
  private func counted(at start: Int) -> Found? {
    guard var number = AmountNumber(words, at: start, isAsked: isAsked) else { return nil }
    if let change = change(by: number) { return change }
    var (unit, end) = unit(of: number)
    if number.total == nil, unit != nil { end = number.readTotal(at: end) }
    if let currency = number.currency { unit = [currency, unit].compactMap(\.self).joined(separator: " ") }
    // "Run 5k" is how far, whatever is reached.
    if number.isThousands, unit == nil, !isAsked { return nil }
    var quantity = Quantity(
      number: number.value, upper: number.upper, total: number.total, unit: unit, text: number.written)
    quantity.words = words.text(number.start..<end)
    return Found(
      quantity: quantity, place: number.start..<end,
      figures: number.total == nil && number.attachedUnit == nil && number.currency == nil
        ? number.start..<number.end : nil,
      isOwned: words.start(.possessing, before: number.start) != nil || words.isWord(.owners, number.start - 1))
  }

  private func unit(of number: AmountNumber) -> (String?, end: Int) {
    let end = number.end
    if let attached = number.attachedUnit {
      let per = per(at: end)
      return (per > end ? "\(attached) \(words.text(end..<per))" : attached, per)
    }
    // "I never finish my worksheets": what is never done to it stands between.
    let isUndone = words.isWord(.zeroWords, number.start) && words.isWord(.verbs, end)
    return unit(at: isUndone ? end + 1 : end)
  }

  /// "40% less time", "5 more pages", "cut it by 5": how much is changed, not what it shall be.
  private func change(by number: AmountNumber) -> Found? {
    let isMore = words.isWord(.changeAmounts, number.end)
    let isBy = words.isWord(.by, number.start - 1) && words.changes(before: number.start) != nil
    guard number.total == nil, isMore || isBy else { return nil }
    let start = isBy ? number.start - 1 : number.start
    let end = isMore ? number.end + 1 : number.end
    let (unit, next) = unit(at: end)
    let quantity = Quantity(
      unit: unit, text: words.text(start..<end), words: words.text(start..<max(next, end)))
    return Found(quantity: quantity, place: start..<max(next, end), isChange: true)
  }

  /// Whether it may be an amount that matters.
  private func stands(_ found: Found, after last: Int) -> Bool {
    let start = found.place.lowerBound
    if isName(found) { return false }
    if !isAsked {
      if words.isWord(.beforeStretches, start - 1) { return false }
      // "How many out of 20", "errors in 10 lines"
      if words.start(.shareOf, before: start) != nil, words.start(.insteadWords, before: start) == nil { return false }
      // "Hand in 9 of 10 sheets" is no such "in".
      let isInside = words.isWord(.withinTimes, start - 1) && !words.isWord(.verbs, start - 2)
      if isInside, !words.isTime(found.quantity) { return false }
    }
    if countsPeople(found), !isBound(before: start) || words.isWord(.owners, start - 1) { return false }
    if found.quantity.number == nil || isAsked || found.quantity.unit != nil || found.quantity.total != nil {
      return true
    }
    // A bare number after a word that no list knows is most likely its name: "team 5", "seat 4".
    return start == last || words.isMark(start - 1) || mayLead(start - 1)
  }

  /// "grade 7", "in 2019", "11 years old", "the last 3".
  private func isName(_ found: Found) -> Bool {
    let start = found.place.lowerBound
    let after = found.place.upperBound
    let isTimes = found.quantity.unit.map { unit in
      words.language.contains(String(unit.prefix { $0 != " " }), in: .countedTimes)
    }
    if words.isWord(.measureNames, start - 1), found.quantity.unit != "%", !(isTimes ?? false) { return true }
    if words.length(.ageWords, start + 1) > 0 || words.length(.ageWords, after) > 0 { return true }
    guard let number = found.quantity.number, found.quantity.unit == nil, found.quantity.total == nil else {
      return false
    }
    if (1900...2100).contains(number), words.isWord(.beforeYears, start - 1) { return true }
    return !isAsked && number < 100 && words.isWord(.selfSubjects, start - (words.isWord(.amWords, start - 1) ? 2 : 1))
      && words.length(.presentMarks, after) == 0 && words.isBreak(after)
  }

  private func countsPeople(_ found: Found) -> Bool {
    guard let unit = found.quantity.unit?.lowercased() else { return false }
    return unit.split(separator: " ").contains { word in
      words.language.contains(String(word), in: .countedPeople) || words.language.isRelation(String(word))
        || (word.hasSuffix("s") && words.language.isRelation(String(word.dropLast())))
    }
  }

  /// Whether right before it stands what only stands before amounts that matter: "to", "from", "at least", "only".
  func isBound(before start: Int) -> Bool {
    let lists: [WordList] = [.toAmounts, .fromAmounts, .lowerBounds, .upperBounds, .amountHedges]
    return lists.contains { words.start($0, before: start) != nil }
  }

  private func mayLead(_ position: Int) -> Bool {
    let lists: [WordList] = [
      .verbs, .thirdVerbs, .finiteVerbs, .pronouns, .prepositions, .to, .from, .and, .by, .not, .objects, .amWords, .a,
      .owners,
    ]
    if lists.contains(where: { words.isWord($0, position) }) || isBound(before: position + 1) { return true }
    let marks: [WordList] = [.presentMarks, .presentLines, .targetMarks, .insteadWords]
    return marks.contains { words.start($0, before: position + 1) != nil }
      || words.language.entries(of: .thirdEndings).contains { ending in
        words.words[position].hasSuffix(ending)
          && words.language.contains(String(words.words[position].dropLast(ending.count)), in: .verbs)
      }
  }
}
