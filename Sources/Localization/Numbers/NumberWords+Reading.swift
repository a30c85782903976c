// SPDX-License-Identifier: GPL-3.0-or-later

extension NumberWords {
  // MARK: - One word

  /// "12" or "twelve".
  public func cardinal(_ word: String) -> Int? { TypedFigures.whole(word) ?? namedCardinal(word) }

  /// "12th" or "twelfth".
  public func ordinal(_ word: String) -> Int? {
    namedOrdinal(word) ?? (TypedFigures.whole(word) == nil ? figures(word) : nil)
  }

  /// "12", "12th", "twelve" or "twelfth".
  public func number(_ word: String) -> Int? { figures(word) ?? namedCardinal(word) ?? namedOrdinal(word) }

  /// "12" or "12th".
  public func figures(_ word: String) -> Int? {
    guard let (number, rest) = TypedFigures.leading(word) else { return nil }
    return rest.isEmpty || ordinalEndings.contains { $0 == rest } ? number : nil
  }

  // MARK: - Several words

  /// A number in words, or in figures before a hundred: "twelve", "twenty-five", "a hundred and five", "3 thousand".
  /// - Returns: the number, up to 999,999, and the place behind it.
  public func spelledNumber(at start: Int, in words: [String]) -> (value: Int, end: Int)? {
    var reading = SpelledNumber(words, at: start, self)
    return reading.read() ? (reading.value, reading.place) : nil
  }

  /// The same with a half behind it: "two and a half".
  public func spelledAmount(at start: Int, in words: [String]) -> (value: Double, end: Int)? {
    guard let (value, end) = spelledNumber(at: start, in: words) else { return nil }
    let half = lengthOfHalf(at: end, in: words)
    return (Double(value) + (half > 0 ? 0.5 : 0), end + half)
  }
}

/// A number that is put together from words, while it is read.
private struct SpelledNumber<Source: NumberWords> {
  private let words: [String]
  private let source: Source
  private(set) var place: Int
  private var thousands = 0
  /// What stands behind the thousands.
  private var rest: Int?

  init(_ words: [String], at start: Int, _ source: Source) {
    self.words = words
    self.source = source
    place = start
  }

  var value: Int { thousands + (rest ?? 0) }

  /// Goes to the place behind the number; false where none stands.
  mutating func read() -> Bool {
    if isWord(place, source.isNumberArticle), isMany(place + 1) { place += 1 }
    if words.indices.contains(place), let figures = TypedFigures.whole(words[place]), figures < 1000, isMany(place + 1)
    {
      rest = figures
      place += 1
    }
    while takeWord() {}
    return rest != nil || thousands > 0
  }

  private mutating func takeWord() -> Bool {
    guard let number = named(place) else { return takeJoint() }
    switch number {
    case 1000: return takeThousand()
    case 100: return takeHundred()
    case 1..<100: return takeSmall(number)
    default: return takeZero(number)
    }
  }

  private mutating func takeThousand() -> Bool {
    guard thousands == 0, rest ?? 1 > 0 else { return false }
    thousands = (rest ?? 1) * 1000
    rest = nil
    place += 1
    return true
  }

  private mutating func takeHundred() -> Bool {
    guard (1..<100).contains(rest ?? 1) else { return false }
    rest = (rest ?? 1) * 100
    place += 1
    return true
  }

  /// Ones behind tens, and either behind hundreds. What begins further thousands is another number.
  private mutating func takeSmall(_ number: Int) -> Bool {
    guard thousands == 0 || named(place + 1) != 1000 else { return false }
    let below = (rest ?? 0) % 100
    let isOpen = rest.map { $0 > 0 && below == 0 } ?? true
    guard isOpen || (below >= 20 && below.isMultiple(of: 10) && number < 10) else { return false }
    rest = (rest ?? 0) + number
    place += 1
    return true
  }

  private mutating func takeZero(_ number: Int) -> Bool {
    guard number == 0, rest == nil, thousands == 0 else { return false }
    rest = 0
    place += 1
    return true
  }

  /// The hyphen of "twenty-five" and the "and" of "a hundred and five", but not that of "one hundred and two hundred".
  private mutating func takeJoint() -> Bool {
    guard let next = named(place + 1), (1..<100).contains(next), named(place + 2) != 100 else { return false }
    let below = (rest ?? 0) % 100
    let isHyphen = isWord(place) { $0 == "-" } && below >= 20 && below.isMultiple(of: 10) && next < 10
    let isJoint = isWord(place, source.isNumberJoint) && value >= 100 && below == 0
    guard isHyphen || isJoint else { return false }
    place += 1
    return true
  }

  private func named(_ place: Int) -> Int? {
    words.indices.contains(place) ? source.namedCardinal(words[place]) : nil
  }

  /// Whether a hundred or a thousand stands there.
  private func isMany(_ place: Int) -> Bool { named(place) ?? 0 >= 100 }

  private func isWord(_ place: Int, _ holds: (String) -> Bool) -> Bool {
    words.indices.contains(place) && holds(words[place])
  }
}
