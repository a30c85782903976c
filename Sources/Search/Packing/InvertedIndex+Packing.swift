// SPDX-License-Identifier: GPL-3.0-or-later

extension InvertedIndex {
  /// The index as one stretch of bytes, for `PackedIndex`.
  public func packed() -> [UInt8] {
    var writer = PackedWriter()
    let slots = hashTable()
    let texts = terms.flatMap(\.utf8)
    let described = describedFields()
    for number in [documentCount, terms.count, storage.count, slots.count, texts.count] { writer.write(number) }
    writer.write(writer.bytes.count + 4 + described.count)
    var bytes = writer.bytes + described
    for length in lengths { bytes.append(length) }
    for frequency in documentFrequencies { bytes.append(UInt32(clamping: frequency)) }
    for start in starts { bytes.append(UInt32(clamping: start)) }
    var end = 0
    for term in terms {
      end += term.utf8.count
      bytes.append(UInt32(clamping: end))
    }
    for slot in slots { bytes.append(slot) }
    for posting in storage {
      bytes.append(posting.document)
      bytes.append(min(posting.frequency, PackedIndex.highestFrequency) | UInt32(posting.field) << 24)
    }
    return bytes + texts
  }

  private func describedFields() -> [UInt8] {
    var writer = PackedWriter()
    writer.write(Array(zip(fields, averageLengths))) { writer, row in
      writer.write(row.0.name)
      writer.write(row.0.weight)
      writer.write(row.0.lengthPenalty)
      writer.write(row.1)
    }
    return writer.bytes
  }

  /// Numbers of terms plus 1, each where its hash leads to or behind.
  private func hashTable() -> [UInt32] {
    var capacity = 2
    while capacity < terms.count * 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    for (number, term) in terms.enumerated() {
      var term = term
      var slot = Int(truncatingIfNeeded: term.withUTF8(ByteHash.of)) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(clamping: number + 1)
    }
    return slots
  }
}
