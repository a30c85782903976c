// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A number at a place of a line: "5", "2.5", "1,200", "twenty five", "a hundred", "5 out of 20", "10-12", "$50", "30min", "an hour".
struct AmountNumber {
  private(set) var value: Double
  private(set) var upper: Double?
  private(set) var total: Double?
  /// As it is written where figures alone would not tell it: "9:40".
  private(set) var written: String?
  /// A unit that is written at once: "%", "min".
  private(set) var attachedUnit: String?
  private(set) var currency: String?
  /// It is written with a letter for thousands: "8k".
  let isThousands: Bool
  let start: Int
  private(set) var end: Int
  private let words: MeasureWords

  init?(_ words: MeasureWords, at start: Int, isAsked: Bool) {
    self.words = words
    self.start = start
    value = 0
    end = start
    isThousands =
      words.words[start].last.map { words.language.contains(String($0), in: .thousandLetters) } ?? false
      && words.words[start].first?.isNumber == true
    if words.isMark(start), Self.currencies.contains(words.words[start]) {
      currency = words.words[start]
      end += 1
    }
    guard
      let first = Self.number(words, at: end) ?? Self.zero(words, at: end, isAsked) ?? Self.unitOfOne(words, at: end)
    else { return nil }
    value = first.value
    end = first.end
    attachedUnit = first.unit
    guard readTime() else { return nil }
    readRange()
    end = readTotal(at: end)
    readPercent()
  }

  private static let currencies: Set<String> = ["$", "€", "£"]
  private typealias Piece = (value: Double, end: Int, unit: String?)

  /// "9:40" is a time that something takes; "at 9:40" and "9:40 am" are times of the day.
  private mutating func readTime() -> Bool {
    guard end + 1 < words.count, words.words[end] == ":", words.tokens[end].isJoined, words.tokens[end + 1].isJoined,
      words.words[end + 1].count == 2, let seconds = TypedFigures.whole(words.words[end + 1]), seconds < 60
    else { return !words.isWord(.dayHalves, end) }
    guard !words.isWord(.beforeClockTimes, start - 1), !words.isWord(.dayHalves, end + 2) else { return false }
    value += Double(seconds) / 60
    end += 2
    written = words.text(start..<end)
    return true
  }

  /// "10-12", "10 to 12", "two or three"; not what "from 10 to 12" goes through.
  private mutating func readRange() {
    guard end < words.count, written == nil else { return }
    let isDash = ["-", "–"].contains(words.words[end])
    let isJoint = words.isWord(.amountLinks, end) || (words.isWord(.and, end) && words.isWord(.between, start - 1))
    guard isDash || isJoint, let next = Self.number(words, at: end + 1), next.value > value else { return }
    if words.isWord(.to, end), words.length(.fromAmounts, start - 1) > 0 || next.value > value * 2 { return }
    upper = next.value
    end = next.end
    attachedUnit = next.unit ?? attachedUnit
  }

  /// "5 of 20", "5 out of the 20", "5/20", "2 days out of 7": where it ends from a position on, behind the number or its unit.
  mutating func readTotal(at start: Int) -> Int {
    guard start < words.count, written == nil else { return start }
    var position = start
    let links = words.length(.shareOf, position)
    if links > 0 {
      position += links
      while words.isWord(.owners, position) { position += 1 }
    } else if words.words[position] == "/" {
      position += 1
    } else {
      return start
    }
    guard let next = Self.number(words, at: position) else { return start }
    total = next.value
    return next.end
  }

  private mutating func readPercent() {
    guard end < words.count, attachedUnit == nil else { return }
    guard words.words[end] == "%" || words.isWord(.percentWords, end) else { return }
    attachedUnit = "%"
    end += 1
  }

  // MARK: - Numbers

  private static func number(_ words: MeasureWords, at start: Int) -> Piece? {
    guard words.words.indices.contains(start), words.tokens[start].isWord else { return nil }
    return digits(words, at: start) ?? named(words, at: start)
  }

  private static func digits(_ words: MeasureWords, at start: Int) -> Piece? {
    // "3 thousand" is named.
    guard words.language.spelledNumber(at: start, in: words.words) == nil,
      let (whole, last) = TypedFigures.leading(words.words[start])
    else { return nil }
    var value = Double(whole)
    var end = start + 1
    var rest = last
    if rest.isEmpty, let (number, next, behind) = parted(words, at: start) {
      (value, end, rest) = (number, next, behind)
    }
    if rest.isEmpty { return (value, end, nil) }
    if words.language.contains(String(rest), in: .thousandLetters) { return (value * 1000, end, nil) }
    return words.language.contains(String(rest), in: .attachedUnits) ? (value, end, String(rest)) : nil
  }

  /// "2.5" and "1,200,000", which are several tokens; the last one may have a unit at once. Nil where the marks only stand between numbers.
  private static func parted(_ words: MeasureWords, at start: Int) -> (value: Double, end: Int, unit: Substring)? {
    var figures = words.words[start]
    var place = start + 1
    var unit = Substring()
    while unit.isEmpty, place + 1 < words.count, [".", ","].contains(words.words[place]),
      words.tokens[place].isJoined, words.tokens[place + 1].isJoined,
      let (_, rest) = TypedFigures.leading(words.words[place + 1])
    {
      figures += words.words[place] + words.words[place + 1].dropLast(rest.count)
      unit = rest
      place += 2
    }
    return TypedFigures.number(figures).flatMap { place > start + 1 ? ($0, place, unit) : nil }
  }

  /// "twelve", "twenty five", "a hundred", "two and a half", "a couple of".
  private static func named(_ words: MeasureWords, at start: Int) -> Piece? {
    if case let length = words.length(.aCoupleOf, start), length > 0 { return (2, start + length, nil) }
    guard let (value, end) = words.language.spelledAmount(at: start, in: words.words) else { return nil }
    // "One of them", "this one" and "one thing" count nothing.
    return value == 1 && end == start + 1 && !isMeantOne(words, at: start) ? nil : (value, end, nil)
  }

  private static func isMeantOne(_ words: MeasureWords, at start: Int) -> Bool {
    let lists: [WordList] = [.toAmounts, .fromAmounts, .lowerBounds, .upperBounds, .amountHedges]
    if words.isWord(.clauseBreaks, start + 1) || words.isWord(.of, start + 1) { return false }
    return start == 0 || words.isMark(start - 1) || lists.contains { words.start($0, before: start) != nil }
      || words.isWord(.countedTimes, start + 1)
  }

  /// "none", "never", "not even one": where it stands, or nothing shall be left.
  private static func zero(_ words: MeasureWords, at start: Int, _ isAsked: Bool) -> Piece? {
    // "No more than 3", "never over 2"
    guard words.length(.upperBounds, start) == 0, words.length(.lowerBounds, start) == 0 else { return nil }
    let length = words.length(.zeroWords, start)
    if length > 0 { return (0, start + length, nil) }
    let none = words.length(.noneOf, start)
    // "A 62, no 64" takes back.
    guard none > 0, number(words, at: start + none) == nil else { return nil }
    let lists: [WordList] = [.toAmounts, .fromAmounts, .insteadWords, .presentMarks]
    let isMeant = isAsked || none > 1 || lists.contains { words.start($0, before: start) != nil }
    return isMeant ? (0, start + none, nil) : nil
  }

  /// "takes me an hour".
  private static func unitOfOne(_ words: MeasureWords, at start: Int) -> Piece? {
    guard words.isWord(.a, start), words.start(.takesWords, before: start) != nil else { return nil }
    let lists: [WordList] = [.unitHour, .unitDay, .unitWeek, .unitMonth, .countedIn]
    return lists.contains { words.isWord($0, start + 1) } ? (1, start + 1, nil) : nil
  }
}
