// SPDX-License-Identifier: GPL-3.0-or-later

/// The occurrences of a term in a `PackedIndex`, in the order of documents and fields.
public struct PackedPostings: RandomAccessCollection {
  /// Bytes of each: the document, then its field in the highest 8 bits and how often.
  static let size = 8

  /// Keeps the memory.
  private let bytes: PackedBytes
  private let start: UnsafeRawPointer?
  /// Before the first.
  public let startIndex = 0
  /// Behind the last.
  public let endIndex: Int

  init(_ bytes: PackedBytes, at offset: Int, count: Int) {
    self.bytes = bytes
    start = bytes.pointer(offset, count * Self.size)
    endIndex = start == nil ? 0 : count
  }

  /// - Parameter position: at least `startIndex`, and less than `endIndex`.
  public subscript(position: Int) -> Posting {
    guard let start, indices.contains(position) else { return Posting(document: 0, field: .max, frequency: 0) }
    let counted: UInt32 = start.number(at: position &* Self.size &+ 4)
    return Posting(
      document: start.number(at: position &* Self.size), field: UInt8(truncatingIfNeeded: counted >> 24),
      frequency: counted & PackedIndex.highestFrequency)
  }

  /// Those of one document.
  func of(document: Int) -> SubSequence {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if Int(self[middle].document) < document { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { Int($0.document) == document }
  }
}
