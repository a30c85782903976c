// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that can be offered as spellings, by length and first letter: how they lie in files and in memory.
struct WordSection {
  private(set) var groups: [UInt8] = []
  private(set) var records: [UInt8] = []
  private(set) var texts: [UInt8] = []
  private(set) var count = 0

  /// Takes a folded word and how often it occurs.
  typealias Taking = (_ text: UnsafeBufferPointer<UInt8>, _ frequency: UInt32) -> Void

  /// Those that `WordRecord` has no place for are left out.
  /// - Parameters:
  ///   - count: how many words there are.
  ///   - word: hands over the word with a number, or none; called twice for most.
  init(count wordCount: Int, _ word: (_ number: Int, _ take: Taking) -> Void) {
    var members = [[UInt32]](repeating: [], count: WordRecord.lengths.count * 26)
    for number in 0..<wordCount {
      word(number) { text, _ in
        guard let first = text.first, WordRecord.lengths.contains(text.count), WordRecord.letters(of: text) != nil
        else { return }
        members[WordRecord.group(length: text.count, first: first)].append(UInt32(truncatingIfNeeded: number))
      }
    }
    for group in members {
      groups.append(UInt32(truncatingIfNeeded: count))
      for number in group {
        word(Int(number)) { text, frequency in
          WordRecord(
            textOffset: UInt32(truncatingIfNeeded: texts.count), frequency: frequency,
            letters: WordRecord.letters(of: text) ?? 0
          ).write(to: &records)
          texts.append(contentsOf: text)
          count += 1
        }
      }
    }
    groups.append(UInt32(truncatingIfNeeded: count))
  }
}
