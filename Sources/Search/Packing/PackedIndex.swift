// SPDX-License-Identifier: GPL-3.0-or-later

/// An index as one stretch of bytes, searched where it lies: ready as soon as it is in memory.
///
/// It holds what the `InvertedIndex` holds that it was packed from, term for term and posting for posting. Documents, fields and
/// terms are numbered from 0; numbers outside the index are answered with nothing. Numbers that lead somewhere are checked
/// before they are followed; whether the bytes are the right ones is for a checksum to say.
public struct PackedIndex: Sendable {
  /// The fields of every document.
  public let fields: [Field]
  /// How many documents there are.
  public let documentCount: Int

  private let bytes: PackedBytes
  private let averageLengths: [Double]
  private let termCount: Int
  private let postingCount: Int
  private let places: Places

  /// Where each table begins.
  private struct Places: Sendable {
    let lengths, frequencies, starts, textEnds, slots, postings, texts, end: Int
    let slotCount: Int
  }

  /// Frequencies share a number with the field.
  static let highestFrequency: UInt32 = 0xFF_FFFF

  /// The number of a term, or nil when no document has it.
  public func termNumber(of term: String) -> Int? {
    var term = term
    return term.withUTF8 { wanted in
      var slot = Int(truncatingIfNeeded: ByteHash.of(wanted)) & (places.slotCount - 1)
      for _ in 0..<places.slotCount {
        let number = self.number(places.slots, slot)
        guard number > 0 else { return nil }
        if text(ofTerm: number - 1)?.elementsEqual(wanted) == true { return number - 1 }
        slot = (slot + 1) & (places.slotCount - 1)
      }
      return nil
    }
  }

  /// How many documents have the term; 0 for a number that is no term's.
  public func documentFrequency(ofTerm number: Int) -> Int {
    (0..<termCount).contains(number) ? self.number(places.frequencies, number) : 0
  }

  /// Where the term occurs; nowhere for a number that is no term's.
  public func postings(ofTerm number: Int) -> PackedPostings {
    guard (0..<termCount).contains(number) else { return PackedPostings(bytes, at: 0, count: 0) }
    let (start, end) = (self.number(places.starts, number), self.number(places.starts, number + 1))
    guard start <= end, end <= postingCount else { return PackedPostings(bytes, at: 0, count: 0) }
    return PackedPostings(bytes, at: places.postings + start * PackedPostings.size, count: end - start)
  }

  /// The lengths of the fields of all documents, document by document, in 32 bits each.
  var lengths: UnsafeRawPointer? { bytes.pointer(places.lengths, documentCount * fields.count * 4) }

  /// How many terms a field of a document has, repetitions counted; 0 outside the index.
  public func length(ofField field: Int, document: Int) -> Int {
    guard fields.indices.contains(field), (0..<documentCount).contains(document) else { return 0 }
    return number(places.lengths, document * fields.count + field)
  }

  /// How many terms a field has in each document; none for a field that there is not.
  func lengths(ofField field: Int) -> [Int] {
    guard fields.indices.contains(field), let lengths else { return [Int](repeating: 0, count: documentCount) }
    let fieldCount = fields.count
    return (0..<documentCount).map { Int(lengths.number(at: ($0 &* fieldCount &+ field) &* 4, as: UInt32.self)) }
  }

  /// The mean length of a field; 0 outside the index.
  public func averageLength(ofField field: Int) -> Double {
    averageLengths.indices.contains(field) ? averageLengths[field] : 0
  }

  private func text(ofTerm number: Int) -> UnsafeRawBufferPointer? {
    guard number < termCount else { return nil }
    let start = number == 0 ? 0 : self.number(places.textEnds, number - 1)
    let end = self.number(places.textEnds, number)
    guard start <= end, end <= places.end - places.texts else { return nil }
    return bytes.pointer(places.texts + start, end - start).map {
      UnsafeRawBufferPointer(start: $0, count: end - start)
    }
  }

  /// A number of a table; every table lies within the bytes, as `init` saw to.
  private func number(_ table: Int, _ place: Int) -> Int {
    bytes.pointer(table + place * 4, 4).map { Int($0.number(at: 0, as: UInt32.self)) } ?? 0
  }
}

extension PackedIndex {
  /// - Returns: nil for bytes that `packed()` did not make.
  public init?(_ bytes: PackedBytes) {
    var reader = PackedReader(bytes)
    documentCount = reader.number()
    termCount = reader.number()
    postingCount = reader.number()
    let (slotCount, textLength, start) = (reader.number(), reader.number(), reader.number())
    let described = reader.list { reader in
      (Field(reader.text(), weight: reader.double(), lengthPenalty: reader.double()), reader.double())
    }
    fields = described.map(\.0)
    averageLengths = described.map(\.1)
    let frequencies = start + documentCount * fields.count * 4
    let starts = frequencies + termCount * 4
    let textEnds = starts + (termCount + 1) * 4
    let slots = textEnds + termCount * 4
    let postings = slots + slotCount * 4
    let texts = postings + postingCount * PackedPostings.size
    places = Places(
      lengths: start, frequencies: frequencies, starts: starts, textEnds: textEnds, slots: slots, postings: postings,
      texts: texts, end: texts + textLength, slotCount: slotCount)
    self.bytes = bytes
    guard reader.isSound, places.end == bytes.count, slotCount > 0, slotCount & (slotCount - 1) == 0 else { return nil }
  }
}
