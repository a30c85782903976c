// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the word of an index file that is nearest to one it does not know, by the rules of `SpellingCorrector`.
///
/// Words are compared only where length, first letter and the set of letters leave a chance.
final class WordSpeller {
  private let index: ImpactIndex

  init(_ index: ImpactIndex) {
    self.index = index
  }

  /// Nil for a word under four letters, one with anything but the letters a to z, and where nothing is near.
  func correction(of word: String) throws(IndexDamage) -> String? {
    let typed = Array(word.utf8)
    guard typed.count >= 4, typed.count <= WordRecord.lengths.upperBound,
      let letters = typed.withUnsafeBufferPointer(WordRecord.letters(of:))
    else { return nil }
    let reach = typed.count >= 8 ? 2 : 1
    var best = Candidate(word: [], distance: reach + 1, frequency: 0)
    for length in (typed.count - reach)...(typed.count + reach) where WordRecord.lengths.contains(length) {
      for first in Set([typed[0], typed[1]]).sorted() {
        try search(length: length, first: first, for: typed, letters: letters, reach: reach, &best)
      }
    }
    return best.word.isEmpty ? nil : String(decoding: best.word, as: UTF8.self)
  }

  private struct Candidate {
    var word: [UInt8]
    var distance: Int
    var frequency: UInt32
  }

  private func search(
    length: Int, first: UInt8, for typed: [UInt8], letters: UInt32, reach: Int, _ best: inout Candidate
  ) throws(IndexDamage) {
    let groups = try index.pointer(.wordGroups, WordRecord.group(length: length, first: first) * 4, 8)
    let (start, end): (UInt32, UInt32) = (groups.number(at: 0), groups.number(at: 4))
    guard start <= end, Int(end) <= index.wordCount else { throw index.damage(.wordGroups, 0) }
    let records = try index.pointer(.words, Int(start) * WordRecord.size, Int(end - start) * WordRecord.size)
    for place in 0..<Int(end - start) {
      let record = WordRecord(records + place * WordRecord.size)
      // A change touches two letters of the set at most.
      guard (record.letters ^ letters).nonzeroBitCount <= 2 * reach else { continue }
      let text = try index.pointer(.wordBytes, Int(record.textOffset), length)
      let word = Array(UnsafeRawBufferPointer(start: text, count: length))
      guard Self.mayBeMeant(word, by: typed),
        let distance = EditDistance.between(typed, word, limit: min(reach, best.distance))
      else { continue }
      let isBetter =
        distance != best.distance
        ? distance < best.distance
        : record.frequency != best.frequency
          ? record.frequency > best.frequency : word.lexicographicallyPrecedes(best.word)
      if isBetter { best = Candidate(word: word, distance: distance, frequency: record.frequency) }
    }
  }

  private static func mayBeMeant(_ word: [UInt8], by typed: [UInt8]) -> Bool {
    if typed.count == 4, word.sorted() != typed.sorted() { return false }
    return word[0] == typed[0] || (word[0] == typed[1] && word[1] == typed[0])
  }
}
