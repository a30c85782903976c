// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that can be offered as spellings, by length and first letter: how they lie in files and in memory.
struct WordSection {
  private(set) var groups: [UInt8] = []
  private(set) var records: [UInt8] = []
  private(set) var texts: [UInt8] = []
  private(set) var count = 0

  /// - Parameter words: folded; those that `WordRecord` has no place for are left out.
  init(_ words: [(text: [UInt8], frequency: UInt32)]) {
    var members = [[Int]](repeating: [], count: WordRecord.lengths.count * 26)
    for (number, word) in words.enumerated() {
      guard let first = word.text.first, WordRecord.lengths.contains(word.text.count),
        word.text.withUnsafeBufferPointer(WordRecord.letters(of:)) != nil
      else { continue }
      members[WordRecord.group(length: word.text.count, first: first)].append(number)
    }
    for group in members {
      groups.append(UInt32(truncatingIfNeeded: count))
      for number in group {
        let word = words[number]
        WordRecord(
          textOffset: UInt32(truncatingIfNeeded: texts.count), frequency: word.frequency,
          letters: word.text.withUnsafeBufferPointer(WordRecord.letters(of:)) ?? 0
        ).write(to: &records)
        texts.append(contentsOf: word.text)
        count += 1
      }
    }
    groups.append(UInt32(truncatingIfNeeded: count))
  }
}
