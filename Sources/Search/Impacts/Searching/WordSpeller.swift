// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the word of an index file that is nearest to one it does not know, by the rules of `SpellingSearch`.
final class WordSpeller {
  private let index: ImpactIndex

  init(_ index: ImpactIndex) {
    self.index = index
  }

  /// Nil for a word that is not corrected, and where nothing is near.
  func correction(of word: String) throws(IndexDamage) -> String? {
    guard var search = SpellingSearch(word) else { return nil }
    for (length, first) in search.groups { try look(for: &search, length: length, first: first) }
    return search.correction
  }

  private func look(for search: inout SpellingSearch, length: Int, first: UInt8) throws(IndexDamage) {
    let groups = try index.pointer(.wordGroups, WordRecord.group(length: length, first: first) * 4, 8)
    let (start, end): (UInt32, UInt32) = (groups.number(at: 0), groups.number(at: 4))
    guard start <= end, Int(end) <= index.wordCount else { throw index.damage(.wordGroups, 0) }
    let records = try index.pointer(.words, Int(start) * WordRecord.size, Int(end - start) * WordRecord.size)
    for place in 0..<Int(end - start) {
      let record = WordRecord(records + place * WordRecord.size)
      guard search.mayBeNear(record) else { continue }
      let text = try index.pointer(.wordBytes, Int(record.textOffset), length)
      search.offer(UnsafeRawBufferPointer(start: text, count: length), frequency: record.frequency)
    }
  }
}
