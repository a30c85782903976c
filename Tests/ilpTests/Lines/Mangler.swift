// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes lines that nobody means out of lines that somebody could mean; the same ones for the same seed.
struct Mangler {
  private static let odd: [Character] = [
    "\"", "(", ")", "[", "'", "’", ",", ";", ":", ".", "/", "-", "–", "%", "&", "+", "?", "!", "0", "9", "é", "漢", "🙂",
    "\u{0}", "\u{301}", "\u{200D}", "\u{202E}", "\n", "\t", "a", "S", " ", " ", "👍🏽", "🏳️‍🌈", "שָׁ", "ا", "हि", "\u{1B}",
    "\u{FEFF}",
    "\u{2028}", "\u{FFFD}", "\u{E0041}",
  ]
  /// Letters that look like plain ones: Cyrillic, Greek, full width, mathematical, with an accent of its own.
  private static let lookAlikes: [Character: [Character]] = [
    "a": ["а", "α", "ａ", "𝐚", "a\u{301}"], "e": ["е", "ε", "ｅ", "𝐞", "e\u{301}"],
    "o": ["о", "ο", "ｏ", "𝐨", "o\u{308}"],
    "i": ["і", "ι", "ｉ", "𝐢", "ı"], "c": ["с", "ｃ"], "p": ["р", "ρ"], "x": ["х", "χ"], "y": ["у", "γ"],
    "s": ["ѕ", "ſ"],
    "1": ["１", "𝟏", "١", "१"], "2": ["２", "²", "٢"], " ": ["\u{A0}", "\u{2003}", "\u{3000}"], "-": ["‐", "−", "—"],
    "/": ["⁄", "／"],
  ]
  private static let dates = [
    "99999-12-31", "december 31 99999", "in 99999 years", "6/3/99999", "day 99999999999999999999", "0/0/0", "32.13.-1",
    "february 30", "in 9223372036854775807 days", "9223372036854775808 weeks after june 3", "the 4294967297th of may",
    "0000-00-00", "year 0", "-5 days from now", "in 1e9 weeks",
  ]
  private let lines: [String]
  private var state: UInt64

  init(lines: [String], seed: UInt64) {
    self.lines = lines
    state = seed
  }

  mutating func next() -> String {
    var letters: [Character] = []
    for _ in 0..<1 + below(3) {
      letters += Array(lines.isEmpty ? "" : lines[below(lines.count)])
      if below(2) == 0 { letters.append(Self.odd[below(Self.odd.count)]) }
    }
    for _ in 0..<below(8) where !letters.isEmpty { change(&letters) }
    return String(letters)
  }

  private mutating func change(_ letters: inout [Character]) {
    let place = below(letters.count)
    switch below(24) {
    case 0..<4: letters.remove(at: place)
    case 4..<8: letters.insert(Self.odd[below(Self.odd.count)], at: place)
    case 8..<11: letters.swapAt(place, below(letters.count))
    case 11..<14: letters.insert(contentsOf: letters[place...].prefix(12), at: place)
    case 14..<17: letters.removeSubrange(place..<min(letters.count, place + below(12)))
    case 17: join(&letters, at: place)
    case 18: doubleWords(&letters)
    case 19, 20: putOnMasks(&letters)
    case 21: letters.insert(contentsOf: long(["a", "x", "é", "9", "z\u{351}", "漢", "🙂"]), at: place)
    case 22: letters.insert(contentsOf: " " + String(long(["9", "1", "0"])) + " ", at: place)
    default: letters.insert(contentsOf: " " + Self.dates[below(Self.dates.count)] + " ", at: place)
    }
  }

  /// Another line in the middle of this one, with or without something between them.
  private mutating func join(_ letters: inout [Character], at place: Int) {
    guard !lines.isEmpty else { return }
    let joints = ["", " ", "\n", ". ", ", and ", " but ", "\u{2028}"]
    letters.insert(contentsOf: joints[below(joints.count)] + lines[below(lines.count)], at: place)
  }

  /// Every word said twice, or as often as it takes to fill a page.
  private mutating func doubleWords(_ letters: inout [Character]) {
    let times = below(8) == 0 ? 1 + 2_000 / max(letters.count, 1) : 2
    let words = letters.split(separator: " ", omittingEmptySubsequences: false)
    letters = Array(words.map { Array(repeating: $0, count: times).joined(separator: [" "]) }.joined(separator: [" "]))
  }

  /// Some letters in the place of which others stand that look alike.
  private mutating func putOnMasks(_ letters: inout [Character]) {
    for place in letters.indices where below(3) == 0 {
      guard let masks = Self.lookAlikes[letters[place]] else { continue }
      letters[place] = masks[below(masks.count)]
    }
  }

  /// One letter up to 400 times.
  private mutating func long(_ choices: [Character]) -> [Character] {
    Array(repeating: choices[below(choices.count)], count: 1 + below(400))
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
