// SPDX-License-Identifier: GPL-3.0-or-later

/// Mends slips of the fingers in words of a known vocabulary: two letters swapped, one missing, one too many.
///
/// A letter that stands for another makes too many other words ("skim", "skip"), so it is not mended.
struct SlipMender: Equatable, Sendable {
  private let vocabulary: Set<String>

  init(_ vocabulary: Set<String>) { self.vocabulary = vocabulary }

  func mended(_ words: [String]) -> [String] { words.map(mended) }

  /// Only the first words are mended: to look for slips takes long.
  func mended(_ words: [String], upTo count: Int) -> [String] {
    mended(Array(words.prefix(count))) + words.dropFirst(count)
  }

  private func mended(_ word: String) -> String {
    guard (3...16).contains(word.utf8.count), word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      !vocabulary.contains(word)
    else { return word }
    let letters = Array(word.utf8)
    if let swapped = swapped(letters) { return swapped }
    if letters.count >= 4, let whole = lengthened(letters) { return whole }
    return letters.count >= 6 ? shortened(letters) ?? word : word
  }

  private func known(_ letters: [UInt8]) -> String? {
    let word = String(decoding: letters, as: UTF8.self)
    return vocabulary.contains(word) ? word : nil
  }

  private func swapped(_ letters: [UInt8]) -> String? {
    letters.indices.dropLast().lazy.compactMap { place in
      var swapped = letters
      swapped.swapAt(place, place + 1)
      return known(swapped)
    }.first
  }

  /// With the letter that is missing. Nobody drops the first one, and "eats" is not "beats".
  private func lengthened(_ letters: [UInt8]) -> String? {
    for place in 1...letters.count {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        var longer = letters
        longer.insert(letter, at: place)
        if let word = known(longer) { return word }
      }
    }
    return nil
  }

  /// Without the letter that is too many.
  private func shortened(_ letters: [UInt8]) -> String? {
    letters.indices.dropFirst().lazy.compactMap { place in
      var shorter = letters
      shorter.remove(at: place)
      return known(shorter)
    }.first
  }
}
