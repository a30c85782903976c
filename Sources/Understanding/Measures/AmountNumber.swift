// SPDX-License-Identifier: GPL-3.0-or-later

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
      words.words[end + 1].count == 2, let seconds = LanguageWords.number(words.words[end + 1]), seconds < 60
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
    let word = words.words[start]
    let figures = word.prefix { $0.isASCII && $0.isNumber }
    guard var value = LanguageWords.number(String(figures)).map(Double.init) else { return nil }
    var end = start + 1
    var rest = String(word.dropFirst(figures.count))
    if rest.isEmpty, end + 1 < words.count, words.tokens[end].isJoined, words.tokens[end + 1].isJoined,
      [".", ","].contains(words.words[end])
    {
      let next = words.words[end + 1]
      let decimals = next.prefix { $0.isASCII && $0.isNumber }
      if words.words[end] == ",", decimals.count == 3, let more = LanguageWords.number(String(decimals)) {
        value = value * 1000 + Double(more)
        end += 2
        rest = String(next.dropFirst(3))
      } else if words.words[end] == ".", !decimals.isEmpty, let whole = Double("\(figures).\(decimals)") {
        value = whole
        end += 2
        rest = String(next.dropFirst(decimals.count))
      }
    }
    if rest.isEmpty { return (value, end, nil) }
    if words.language.contains(rest, in: .thousandLetters) { return (value * 1000, end, nil) }
    return words.language.contains(rest, in: .attachedUnits) ? (value, end, rest) : nil
  }

  /// "twelve", "twenty five", "a hundred", "two and a half", "a couple of".
  private static func named(_ words: MeasureWords, at start: Int) -> Piece? {
    if case let length = words.length(.aCoupleOf, start), length > 0 { return (2, start + length, nil) }
    var position = start
    var total = 0
    var isFound = false
    if words.isWord(.a, start), words.language.entry(words.words[safe: start + 1])?.cardinal ?? 0 >= 100 {
      position += 1
    }
    while position < words.count, let value = words.language.entry(words.words[position])?.cardinal {
      if value >= 100 {
        total = max(total, 1) * value
      } else if !isFound || total >= 100 || (total >= 20 && total % 10 == 0 && value < 10) {
        total += value
      } else {
        break
      }
      isFound = true
      position += 1
      if position < words.count, words.words[position] == "-", words.tokens[position].isJoined,
        let next = words.language.entry(words.words[safe: position + 1])?.cardinal, total >= 20, next < 10
      {
        position += 1
      }
    }
    guard isFound else { return nil }
    // "One of them", "this one" and "one thing" count nothing.
    if total == 1, position == start + 1, !isMeantOne(words, at: start) { return nil }
    let half = words.length(.andAHalf, position)
    return (Double(total) + (half > 0 ? 0.5 : 0), position + half, nil)
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
    guard none > 0 else { return nil }
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

extension [String] {
  /// The word there; empty outside.
  fileprivate subscript(safe position: Int) -> String { indices.contains(position) ? self[position] : "" }
}
