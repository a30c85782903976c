// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that can be offered as spellings, in the layout of an index file.
struct WordSection {
  private(set) var groups: [UInt8] = []
  private(set) var records: [UInt8] = []
  private(set) var texts: [UInt8] = []
  private(set) var count = 0

  init(_ log: DocumentLog) {
    let groupCount = WordRecord.lengths.count * 26
    var members = [[UInt32]](repeating: [], count: groupCount)
    for word in 0..<log.words.count where log.termOfWord[word] != DocumentLog.noTerm {
      let text = log.words[word]
      guard WordRecord.lengths.contains(text.count), WordRecord.letters(of: text) != nil, let first = text.first else {
        continue
      }
      members[WordRecord.group(length: text.count, first: first)].append(UInt32(truncatingIfNeeded: word))
    }
    for group in members {
      groups.append(UInt32(truncatingIfNeeded: count))
      for word in group {
        let text = log.words[Int(word)]
        WordRecord(
          textOffset: UInt32(truncatingIfNeeded: texts.count), frequency: log.frequencyOfWord[Int(word)],
          letters: WordRecord.letters(of: text) ?? 0
        ).write(to: &records)
        texts.append(contentsOf: text)
        count += 1
      }
    }
    groups.append(UInt32(truncatingIfNeeded: count))
  }
}
