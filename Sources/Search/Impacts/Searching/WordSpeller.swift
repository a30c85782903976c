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
      let letters = typed.withUnsafeBufferPointer(WordRecord.letters(of:)), let measure = BitEditDistance(typed)
    else { return nil }
    let reach = typed.count >= 8 ? 2 : 1
    var search = Search(typed: typed, letters: letters, measure: measure, reach: reach, distance: reach + 1)
    for length in (typed.count - reach)...(typed.count + reach) where WordRecord.lengths.contains(length) {
      try look(for: &search, length: length, first: typed[0])
      if typed[1] != typed[0] { try look(for: &search, length: length, first: typed[1]) }
    }
    return search.best.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A typed word, and the nearest one so far.
  private struct Search {
    let typed: [UInt8]
    let letters: UInt32
    let measure: BitEditDistance
    let reach: Int
    var best: UnsafeRawBufferPointer?
    var distance: Int
    var frequency: UInt32 = 0

    mutating func offer(_ word: UnsafeRawBufferPointer, frequency: UInt32) {
      guard word[0] == typed[0] || (word[0] == typed[1] && word[1] == typed[0]) else { return }
      let distance = measure.distance(to: word)
      guard distance <= reach, typed.count > 4 || word.sorted() == typed.sorted() else { return }
      guard isBetter(word, distance: distance, frequency: frequency) else { return }
      (best, self.distance, self.frequency) = (word, distance, frequency)
    }

    private func isBetter(_ word: UnsafeRawBufferPointer, distance: Int, frequency: UInt32) -> Bool {
      guard let best else { return true }
      if distance != self.distance { return distance < self.distance }
      if frequency != self.frequency { return frequency > self.frequency }
      return word.lexicographicallyPrecedes(best)
    }
  }

  private func look(for search: inout Search, length: Int, first: UInt8) throws(IndexDamage) {
    let groups = try index.pointer(.wordGroups, WordRecord.group(length: length, first: first) * 4, 8)
    let (start, end): (UInt32, UInt32) = (groups.number(at: 0), groups.number(at: 4))
    guard start <= end, Int(end) <= index.wordCount else { throw index.damage(.wordGroups, 0) }
    let records = try index.pointer(.words, Int(start) * WordRecord.size, Int(end - start) * WordRecord.size)
    for place in 0..<Int(end - start) {
      let record = WordRecord(records + place * WordRecord.size)
      // A change touches two letters of the set at most.
      guard (record.letters ^ search.letters).nonzeroBitCount <= 2 * search.reach else { continue }
      let text = try index.pointer(.wordBytes, Int(record.textOffset), length)
      search.offer(UnsafeRawBufferPointer(start: text, count: length), frequency: record.frequency)
    }
  }
}
