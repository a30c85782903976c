// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

/// Goes through a line word by word for `SpokenPlaces`.
struct PlaceReader {
  /// The places that are ruled out.
  private(set) var dropped: Set<Int> = []
  /// The places that are taken, by what named them: "the first two" are taken back together.
  private var named: [[Int]] = []
  private var known: Set<Int> = []
  private let tokens: [Token]
  private let count: Int
  private let around: PlaceWords
  private let heard = Language.current.heard
  private var position = 0
  private var (isDenied, isCorrected) = (false, false)

  private struct Token {
    let word: String
    let followsMark: Bool
  }

  init(_ line: String, of count: Int, among words: PlaceWords) {
    tokens = Self.tokens(of: line)
    self.count = count
    around = words
  }

  /// The places that are taken, in the order in which they were named.
  var taken: [Int] { named.flatMap(\.self) }

  /// False where the line says more than places, or names none.
  mutating func read() -> Bool {
    while position < tokens.count {
      // A denial holds until something is said for itself: "not 1 and 3 but 2", but "I don't want 1, 2 or 3".
      if tokens[position].followsMark && !isWithinDenied || hears(.pickTurns) { isDenied = false }
      guard let length = takePlaces() ?? takeAll() ?? hearStanding() ?? passedOver else { return false }
      position += length
    }
    return !named.isEmpty || !dropped.isEmpty
  }

  // MARK: - Steps, each with how many words it takes up

  private mutating func takePlaces() -> Int? {
    if let range {
      keep(range)
      return 2
    }
    guard let place = SpokenPlaces.place(word, of: count), !isPronoun else { return nil }
    keep([place])
    return 1
  }

  private mutating func keep(_ places: [Int]) {
    defer { isCorrected = false }
    guard !isDenied else { return dropped.formUnion(places) }
    if isCorrected { known.subtract(named.removeLast()) }
    let new = places.filter { known.insert($0).inserted }
    if !new.isEmpty { named.append(new) }
  }

  /// "All three", and "both" of two or of more; behind it what is left out: "all but the last two".
  private mutating func takeAll() -> Int? {
    guard around.namesAll, named.isEmpty, !isDenied else { return nil }
    let length = heard.length(of: .allOfThese, at: tokens[position...].lazy.map(\.word))
    guard length > 0 else { return nil }
    keep(Array(1...max(hears(.both) ? 2 : count, 1)))
    let rest = tokens[(position + length)...].prefix(2).map(\.word)
    let number = rest.first.flatMap(heard.cardinal) == count ? 1 : 0
    isDenied = rest.dropFirst(number).first.map { heard.hears($0, in: [.butWords] + around.denials) } ?? false
    return length + number + (isDenied ? 1 : 0)
  }

  /// A word that takes the last place back, or denies those to come. "No, 3" denies nothing.
  private mutating func hearStanding() -> Int? {
    if !named.isEmpty, hears(.takeBacks) {
      isCorrected = true
    } else if heard.hears(word, in: around.denials) {
      isDenied = !hears(.noOpenings)
    } else {
      return nil
    }
    return 1
  }

  /// The places from here on up to an "or" are of the list that is denied.
  private var isWithinDenied: Bool {
    let list = tokens[position...].prefix(count).prefix { SpokenPlaces.place($0.word, of: count) != nil }
    return !list.isEmpty && list.endIndex < tokens.count && heard.hears(tokens[list.endIndex].word, in: .orWords)
  }

  private var passedOver: Int? {
    heard.hears(word, in: around.passedOver) || SpokenPlaces.isNumberWord(word) ? 1 : nil
  }

  // MARK: - Words

  private var word: String { tokens[position].word }

  private func hears(_ list: HeardList) -> Bool { heard.hears(word, in: list) }

  /// "The first two", "the last three".
  private var range: [Int]? {
    guard position + 1 < tokens.count, case let next = tokens[position + 1], !next.followsMark,
      let length = heard.cardinal(next.word), length > 1, length <= count
    else { return nil }
    if heard.namedOrdinal(word) == 1 { return Array(1...length) }
    return hears(.lastWords) ? Array((count - length + 1)...count) : nil
  }

  /// "One" as in "the first one", which counts nothing.
  private var isPronoun: Bool {
    guard heard.namedCardinal(word) == 1 else { return false }
    guard position > 0 else {
      return tokens.count > 1 && !around.beginsWithOne && !heard.hears(tokens[1].word, in: .joints)
    }
    let before = tokens[position - 1].word
    return !SpokenPlaces.isNumberWord(before) && !heard.hears(before, in: around.leadsToOne)
  }

  /// The words without apostrophes. A point between figures stays: "2.5" is no place.
  private static func tokens(of line: String) -> [Token] {
    let letters = Array(line.lowercased().filter { $0 != "'" && $0 != "\u{2019}" })
    var tokens: [Token] = []
    var (word, isClosed) = ("", false)
    func close() {
      guard !word.isEmpty else { return }
      tokens.append(Token(word: word, followsMark: isClosed && !tokens.isEmpty))
      (word, isClosed) = ("", false)
    }
    for (place, letter) in letters.enumerated() {
      if letter.isLetter || letter.isNumber || isPoint(at: place, of: letters) {
        word.append(letter)
        continue
      }
      close()
      if ",;.:!?".contains(letter) { isClosed = true }
    }
    close()
    return tokens
  }

  private static func isPoint(at place: Int, of letters: [Character]) -> Bool {
    letters[place] == "." && place > 0 && letters[place - 1].isNumber
      && letters.indices.contains(place + 1) && letters[place + 1].isNumber
  }
}
