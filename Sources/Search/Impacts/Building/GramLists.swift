// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words each 4-gram stands in, and how long the documents are when they are counted in 4-grams.
struct GramLists {
  let grams = ByteTable()
  let titleLengths: Column<UInt32>
  let textLengths: Column<UInt32>
  /// The words of gram n are those from `starts[n]` up to `starts[n + 1]`, one as often as it has the gram.
  private let starts: Column<UInt32>
  private let words: Column<UInt32>

  /// - Returns: nil when there are too many different ones.
  init?(_ log: DocumentLog) {
    let cutter = CharacterGrams(size: 4)
    let grams = grams
    let pairs = Column<(gram: UInt32, word: UInt32)>()
    let lengths = Column<UInt32>(repeating: 0, count: log.words.count)
    for word in 0..<log.words.count where log.termOfWord[word] != DocumentLog.noTerm {
      for gram in cutter.grams(ofWord: String(decoding: log.words[word], as: UTF8.self)) {
        let key = [IndexFormat.gramMark] + gram.utf8
        guard let number = key.withUnsafeBufferPointer({ grams.number(of: $0)?.number }) else { return nil }
        pairs.append((UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: word)))
        lengths[word] += 1
      }
    }
    starts = Column(repeating: 0, count: grams.count + 1)
    for pair in pairs.values { starts[Int(pair.gram) + 1] += 1 }
    for gram in 0..<grams.count { starts[gram + 1] += starts[gram] }
    let next = Column<UInt32>(capacity: grams.count + 1)
    next.append(contentsOf: starts.values)
    words = Column(repeating: 0, count: pairs.count)
    for pair in pairs.values {
      words[Int(next[Int(pair.gram)])] = pair.word
      next[Int(pair.gram)] += 1
    }
    (titleLengths, textLengths) = Self.documentLengths(log, lengths)
  }

  /// A 4-gram that more documents have than this tells nothing, and is left out: a quarter of them, or a few dozen.
  static func most(in documentCount: Int) -> Int { max(documentCount / 4, 50) }

  func words(of gram: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: words.values[Int(starts[gram])..<Int(starts[gram + 1])])
  }

  private static func documentLengths(
    _ log: DocumentLog, _ lengths: Column<UInt32>
  ) -> (titles: Column<UInt32>, texts: Column<UInt32>) {
    let titles = Column<UInt32>(capacity: log.ends.count)
    let texts = Column<UInt32>(capacity: log.ends.count)
    var position = 0
    for end in log.ends.values {
      var (title, text): (UInt32, UInt32) = (0, 0)
      while position < Int(end) {
        let entry = log.entries[position]
        title &+= UInt32(entry.title) &* lengths[Int(entry.word)]
        text &+= UInt32(entry.text) &* lengths[Int(entry.word)]
        position += 1
      }
      titles.append(title)
      texts.append(text)
    }
    return (titles, texts)
  }
}
