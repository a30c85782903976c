// SPDX-License-Identifier: GPL-3.0-or-later

/// The distance of `EditDistance` from one word to many, all of lower-case ASCII letters, computed a column at a time with
/// the bits of a machine word.
///
/// H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", Nordic Journal of Computing 10
/// (2003): optimal string alignment.
struct BitEditDistance {
  static let longestWord = 64

  /// For each letter the places where the word has it.
  private let places: [UInt64]
  private let count: Int

  /// - Parameter word: lower-case ASCII letters, 1 to 64 of them; nil for any other.
  init?(_ word: [UInt8]) {
    guard (1...Self.longestWord).contains(word.count) else { return nil }
    var places = [UInt64](repeating: 0, count: 32)
    for (place, letter) in word.enumerated() {
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return nil }
      places[Int(letter & 31)] |= 1 << UInt64(place)
    }
    self.places = places
    count = word.count
  }

  /// The distance to another word of such letters.
  func distance(to other: UnsafeRawBufferPointer) -> Int {
    places.withUnsafeBufferPointer { places in
      var (positive, negative, diagonal, before) = (UInt64.max, UInt64(0), UInt64(0), UInt64(0))
      let last: UInt64 = 1 << UInt64(count - 1)
      var distance = count
      for letter in other {
        let here = places[Int(letter & 31)]
        let swapped = ((~diagonal & here) << 1) & before
        diagonal = (((here & positive) &+ positive) ^ positive) | here | negative | swapped
        var up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        if up & last != 0 { distance &+= 1 }
        if down & last != 0 { distance &-= 1 }
        up = up << 1 | 1
        positive = down << 1 | ~(diagonal | up)
        negative = up & diagonal
        before = here
      }
      return distance
    }
  }
}
