// SPDX-License-Identifier: GPL-3.0-or-later

/// Offers the nearest known word for one that is not known. What to do with it, and saying so, is left to the caller.
public struct SpellingCorrector: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    let word: String
    let scalars: [Unicode.Scalar]
    let frequency: Int
  }

  private let known: Set<String>
  /// Words that are offered, by length, the most frequent first.
  private let entries: [Int: [Entry]]

  /// - Parameters:
  ///   - frequencies: folded words with how often they occur.
  ///   - alsoKnown: folded words that are right as well, such as stop words; of equally near words they come last.
  public init(frequencies: [String: Int], alsoKnown: Set<String> = []) {
    let frequencies = frequencies.merging(alsoKnown.map { ($0, 0) }) { _, last in last }
    known = Set(frequencies.keys)
    let all = frequencies.filter { $0.key.utf8.count > 2 }
      .map { Entry(word: $0.key, scalars: Array($0.key.unicodeScalars), frequency: $0.value) }
      .sorted { $0.frequency != $1.frequency ? $0.frequency > $1.frequency : $0.word < $1.word }
    entries = Dictionary(grouping: all, by: \.scalars.count)
  }

  /// Whether the word needs no correction.
  public func knows(_ word: String) -> Bool {
    known.contains(word)
  }

  /// The known word nearest to an unknown one: one change away, or two for a word of eight letters or more; the nearest
  /// first, then the most frequent, then the first of the alphabet. Nil for a known word, one under four letters, one
  /// with a digit, and where nothing is near. The first letter has to be the same, unless the first two are swapped; in
  /// a word of four letters, which is one change away from many others, a swap is the only change.
  public func correction(of word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 4, !known.contains(word), !scalars.contains(where: { $0.properties.numericType != nil })
    else { return nil }
    var best: (word: String, distance: Int, frequency: Int)?
    let reach = scalars.count >= 8 ? 2 : 1
    for length in (scalars.count - reach)...(scalars.count + reach) {
      for entry in entries[length, default: []] where Self.mayBeMeant(entry.scalars, by: scalars) {
        guard let distance = EditDistance.between(scalars, entry.scalars, limit: best?.distance ?? reach) else {
          continue
        }
        let candidate = (word: entry.word, distance: distance, frequency: entry.frequency)
        if Self.isBetter(candidate, than: best) { best = candidate }
      }
    }
    return best?.word
  }

  private static func mayBeMeant(_ word: [Unicode.Scalar], by typed: [Unicode.Scalar]) -> Bool {
    guard word.count > 1, typed.count > 1 else { return false }
    if typed.count == 4, word.sorted() != typed.sorted() { return false }
    return word[0] == typed[0] || (word[0] == typed[1] && word[1] == typed[0])
  }

  private static func isBetter(
    _ candidate: (word: String, distance: Int, frequency: Int),
    than best: (word: String, distance: Int, frequency: Int)?
  ) -> Bool {
    guard let best else { return true }
    if candidate.distance != best.distance { return candidate.distance < best.distance }
    if candidate.frequency != best.frequency { return candidate.frequency > best.frequency }
    return candidate.word < best.word
  }
}
