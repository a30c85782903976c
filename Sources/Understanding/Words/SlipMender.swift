// SPDX-License-Identifier: GPL-3.0-or-later

/// Mends slips of the fingers in words of a known vocabulary: two letters swapped, one missing, one too many.
///
/// A letter that stands for another makes too many other words ("skim", "skip"), so it is not mended. The letters are those that the
/// vocabulary is written with, whatever the language.
struct SlipMender: Equatable, Sendable {
  private let vocabulary: Set<String>
  /// Each as its bytes.
  private let alphabet: [[UInt8]]
  private let letters: LetterSet

  init(_ vocabulary: Set<String>) {
    self.vocabulary = vocabulary
    letters = LetterSet(of: vocabulary)
    alphabet = letters.all.map { Array(String($0).utf8) }
  }

  func mended(_ words: [String]) -> [String] { words.map(mended) }

  /// Only the first words are mended: to look for slips takes long.
  func mended(_ words: [String], upTo count: Int) -> [String] {
    mended(Array(words.prefix(count))) + words.dropFirst(count)
  }

  private func mended(_ word: String) -> String {
    // What is written with other letters is told from its first ones, before it is looked up, which takes longer.
    guard (3...64).contains(word.utf8.count), letters.write(word), !vocabulary.contains(word) else { return word }
    let spelling = Spelling(word)
    guard (3...16).contains(spelling.count) else { return word }
    if let swapped = first(of: 0..<spelling.count - 1, spelling.swapped) { return swapped }
    if spelling.count >= 4, let whole = lengthened(spelling) { return whole }
    return spelling.count >= 6 ? first(of: 1..<spelling.count, spelling.shortened) ?? word : word
  }

  private func first(of places: Range<Int>, _ changed: (Int) -> [UInt8]) -> String? {
    for place in places {
      if let word = known(changed(place)) { return word }
    }
    return nil
  }

  private func known(_ letters: [UInt8]) -> String? {
    let word = String(decoding: letters, as: UTF8.self)
    return vocabulary.contains(word) ? word : nil
  }

  /// With the letter that is missing. Nobody drops the first one, and "eats" is not "beats". Of a script with thousands of letters
  /// none is put in.
  private func lengthened(_ spelling: Spelling) -> String? {
    guard alphabet.count <= Self.largestAlphabet else { return nil }
    for place in 1...spelling.count {
      for letter in alphabet {
        if let word = known(spelling.lengthened(place, with: letter)) { return word }
      }
    }
    return nil
  }

  private static let largestAlphabet = 80
}
