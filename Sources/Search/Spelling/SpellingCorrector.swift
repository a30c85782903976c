// SPDX-License-Identifier: GPL-3.0-or-later

/// Offers the nearest known word for one that is not known. What to do with it, and saying so, is left to the caller.
public struct SpellingCorrector: Sendable {
  private let groups: PackedBytes
  private let records: PackedBytes
  private let texts: PackedBytes

  /// - Parameters:
  ///   - frequencies: folded words with how often they occur.
  ///   - alsoKnown: folded words that are right as well, such as stop words; of equally near words they come last.
  public init(frequencies: [String: Int], alsoKnown: Set<String> = []) {
    let all = frequencies.merging(alsoKnown.map { ($0, 0) }) { _, last in last }
    let sorted = all.sorted { $0.key < $1.key }.map {
      (text: Array($0.key.utf8), frequency: UInt32(clamping: $0.value))
    }
    let words = WordSection(count: sorted.count) { number, take in
      sorted[number].text.withUnsafeBufferPointer { take($0, sorted[number].frequency) }
    }
    groups = PackedBytes(words.groups)
    records = PackedBytes(words.records)
    texts = PackedBytes(words.texts)
  }

  /// The known word nearest to an unknown one, by the rules of `SpellingSearch`. Nil for a known word, one under four
  /// letters, one with anything but letters, and where nothing is near.
  public func correction(of word: String) -> String? {
    guard var search = SpellingSearch(word) else { return nil }
    for (length, first) in search.groups { look(for: &search, length: length, first: first) }
    return search.correction
  }

  /// The words, to be read again by `init(_:)`.
  public func pack(into writer: inout PackedWriter) {
    for bytes in [groups, records, texts] {
      writer.write(bytes.count)
      writer.write(raw: bytes.memory)
    }
  }

  /// Words that were packed.
  public init(_ reader: inout PackedReader) {
    groups = reader.block()
    records = reader.block()
    texts = reader.block()
  }

  private func look(for search: inout SpellingSearch, length: Int, first: UInt8) {
    guard let group = groups.pointer(WordRecord.group(length: length, first: first) * 4, 8) else { return }
    let (start, end): (UInt32, UInt32) = (group.number(at: 0), group.number(at: 4))
    guard start <= end,
      let records = records.pointer(Int(start) * WordRecord.size, Int(end - start) * WordRecord.size)
    else { return }
    for place in 0..<Int(end - start) {
      let record = WordRecord(records + place * WordRecord.size)
      guard search.mayBeNear(record), let text = texts.pointer(Int(record.textOffset), length) else { continue }
      search.offer(UnsafeRawBufferPointer(start: text, count: length), frequency: record.frequency)
    }
  }
}
