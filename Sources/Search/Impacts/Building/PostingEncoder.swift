// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes the postings of a term as blocks behind their directory.
struct PostingEncoder {
  private var data: [UInt8] = []
  /// Directory and blocks of the last term.
  private(set) var bytes: [UInt8] = []
  private(set) var blockCount = 0
  private(set) var highestCode: UInt8 = 0

  /// - Parameters:
  ///   - documents: ascending, each once.
  ///   - codes: of the same documents, none 0.
  mutating func encode(_ documents: UnsafeBufferPointer<UInt32>, codes: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    data.removeAll(keepingCapacity: true)
    blockCount = 0
    highestCode = 0
    var start = 0
    while start < documents.count {
      let window = documents[start] >> UInt32(IndexFormat.windowBits)
      var end = start + 1
      while end < documents.count, documents[end] >> UInt32(IndexFormat.windowBits) == window { end += 1 }
      encodeBlock(window: UInt16(truncatingIfNeeded: window), documents, codes, start..<end)
      start = end
    }
    bytes.append(contentsOf: data)
  }

  private mutating func encodeBlock(
    window: UInt16, _ documents: UnsafeBufferPointer<UInt32>, _ codes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    let base = UInt32(window) << UInt32(IndexFormat.windowBits)
    var (pairs, previous, highest) = (0, base, UInt8(0))
    for index in range {
      pairs += Int((documents[index] - previous) >> 8) + 1
      previous = documents[index]
      highest = max(highest, codes[index])
    }
    // A fill of 256 would need a ninth bit, so each stands for 255; counting by 256 is close enough to choose by.
    let layout: PostingBlock.Layout = pairs * 2 <= range.count * 3 ? .gaps : .numbers
    let before = data.count
    switch layout {
    case .gaps: appendPairs(base, documents, codes, range)
    case .numbers: appendNumbers(base, documents, codes, range)
    }
    let entryCount = (data.count - before) / layout.bytesOfEntry
    PostingBlock(
      window: window, highestCode: highest, layout: layout, entryCount: UInt32(truncatingIfNeeded: entryCount)
    ).write(to: &bytes)
    blockCount += 1
    highestCode = max(highestCode, highest)
  }

  private mutating func appendPairs(
    _ base: UInt32, _ documents: UnsafeBufferPointer<UInt32>, _ codes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    var previous = base
    for index in range {
      var gap = documents[index] - previous
      previous = documents[index]
      while gap > 255 {
        data.append(255)
        data.append(0)
        gap -= 255
      }
      data.append(UInt8(truncatingIfNeeded: gap))
      data.append(codes[index])
    }
  }

  private mutating func appendNumbers(
    _ base: UInt32, _ documents: UnsafeBufferPointer<UInt32>, _ codes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    for index in range { data.append(UInt16(truncatingIfNeeded: documents[index] - base)) }
    data.append(contentsOf: codes[range])
  }
}
