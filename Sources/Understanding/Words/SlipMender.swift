// SPDX-License-Identifier: GPL-3.0-or-later

/// Mends slips of the fingers in words of a known vocabulary: two letters swapped, one missing, one too many.
///
/// A letter that stands for another makes too many other words ("skim", "skip"), so it is not mended.
struct SlipMender: Equatable, Sendable {
  private let vocabulary: Set<String>
  /// The words by what is left of them when one letter is missing.
  private let shortened: [String: String]

  init(_ vocabulary: Set<String>) {
    self.vocabulary = vocabulary
    var shortened: [String: String] = [:]
    for word in vocabulary.sorted() where word.utf8.count >= 5 {
      for short in Self.shortened(word) where shortened[short] == nil { shortened[short] = word }
    }
    self.shortened = shortened
  }

  func mended(_ words: [String]) -> [String] { words.map(mended) }

  private func mended(_ word: String) -> String {
    guard (3...16).contains(word.utf8.count), !vocabulary.contains(word) else { return word }
    if let swapped = Self.swapped(word).first(where: vocabulary.contains) { return swapped }
    guard word.utf8.count >= 4 else { return word }
    if let whole = shortened[word] { return whole }
    guard word.utf8.count >= 6 else { return word }
    return Self.shortened(word).first(where: vocabulary.contains) ?? word
  }

  private static func swapped(_ word: String) -> [String] {
    let letters = Array(word)
    return letters.indices.dropLast().map { place in
      var swapped = letters
      swapped.swapAt(place, place + 1)
      return String(swapped)
    }
  }

  private static func shortened(_ word: String) -> [String] {
    let letters = Array(word)
    // Nobody drops the first letter, and "eats" is not "beats".
    return letters.indices.dropFirst().map { place in
      var short = letters
      short.remove(at: place)
      return String(short)
    }
  }
}
