// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes lines that nobody means out of lines that somebody could mean; the same ones for the same seed.
struct Mangler {
  private static let odd: [Character] = [
    "\"", "(", ")", "[", "'", "’", ",", ";", ":", ".", "/", "-", "–", "%", "&", "+", "?", "!", "0", "9", "é", "漢", "🙂",
    "\u{0}", "\u{301}",
    "\u{200D}", "\u{202E}", "\n", "\t", "a", "S", " ", " ",
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
    for _ in 0..<below(8) where !letters.isEmpty {
      let place = below(letters.count)
      switch below(5) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(Self.odd[below(Self.odd.count)], at: place)
      case 2: letters.swapAt(place, below(letters.count))
      case 3: letters.insert(contentsOf: letters[place...].prefix(12), at: place)
      default: letters.removeSubrange(place..<min(letters.count, place + below(12)))
      }
    }
    return String(letters)
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
