// SPDX-License-Identifier: GPL-3.0-or-later

/// The search for the word that is meant by a typed one: which words are looked at, and which is the nearest.
///
/// A word is one change away, or two from a typed word of eight letters or more; the nearest first, then the most frequent,
/// then the first of the alphabet. The first letter has to be the same, unless the first two are swapped; of a word of four
/// letters, which is one change away from many others, a swap is the only change.
struct SpellingSearch {
  private let typed: [UInt8]
  private let letters: UInt32
  private let measure: BitEditDistance
  private let reach: Int
  /// The nearest so far.
  private(set) var best: UnsafeRawBufferPointer?
  private var distance = Int.max
  private var frequency: UInt32 = 0

  /// Nil for a word that is not corrected: under four letters, or with anything but the letters a to z.
  init?(_ word: String) {
    typed = Array(word.utf8)
    guard typed.count >= 4, typed.count <= WordRecord.lengths.upperBound,
      let letters = typed.withUnsafeBufferPointer(WordRecord.letters(of:)), let measure = BitEditDistance(typed)
    else { return nil }
    self.letters = letters
    self.measure = measure
    reach = typed.count >= 8 ? 2 : 1
  }

  /// The groups of words to look at.
  var groups: [(length: Int, first: UInt8)] {
    let firsts = typed[0] == typed[1] ? [typed[0]] : [typed[0], typed[1]]
    return ((typed.count - reach)...(typed.count + reach)).filter(WordRecord.lengths.contains)
      .flatMap { length in firsts.map { (length, $0) } }
  }

  /// Whether a word of such letters may be near: a change touches two letters of the set at most.
  @inline(__always)
  func mayBeNear(_ record: WordRecord) -> Bool {
    (record.letters ^ letters).nonzeroBitCount <= 2 * reach
  }

  /// Keeps the word when it is nearer than those before. The typed word itself is the nearest of all.
  mutating func offer(_ word: UnsafeRawBufferPointer, frequency: UInt32) {
    guard word.count > 1, word[0] == typed[0] || (word[0] == typed[1] && word[1] == typed[0]) else { return }
    let distance = measure.distance(to: word)
    guard distance <= reach, typed.count > 4 || word.sorted() == typed.sorted() else { return }
    guard isBetter(word, distance: distance, frequency: frequency) else { return }
    (best, self.distance, self.frequency) = (word, distance, frequency)
  }

  /// The nearest word; nil where there is none, or the typed one.
  var correction: String? {
    distance == 0 ? nil : best.map { String(decoding: $0, as: UTF8.self) }
  }

  private func isBetter(_ word: UnsafeRawBufferPointer, distance: Int, frequency: UInt32) -> Bool {
    guard let best else { return true }
    if distance != self.distance { return distance < self.distance }
    if frequency != self.frequency { return frequency > self.frequency }
    return word.lexicographicallyPrecedes(best)
  }
}
