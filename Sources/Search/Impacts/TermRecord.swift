// SPDX-License-Identifier: GPL-3.0-or-later

/// What an index file knows of one term, besides its postings.
struct TermRecord: Equatable {
  static let size = 32
  static let beginningLength = 5

  /// Where its blocks begin, from the start of the postings.
  var postingsOffset: UInt64
  var postingsLength: UInt32
  var documentFrequency: UInt32
  /// Where its text begins, from the start of the texts.
  var textOffset: UInt32
  var blockCount: UInt32
  var textLength: UInt16
  /// The highest impact code of its postings.
  var highestCode: UInt8
  /// The first `beginningLength` bytes of its text, the first one lowest: all of a 4-gram with its mark.
  var beginning: UInt64

  func write(to bytes: inout [UInt8]) {
    bytes.append(postingsOffset)
    bytes.append(postingsLength)
    bytes.append(documentFrequency)
    bytes.append(textOffset)
    bytes.append(blockCount)
    bytes.append(textLength)
    bytes.append(highestCode)
    for place in 0..<Self.beginningLength { bytes.append(UInt8(truncatingIfNeeded: beginning >> (UInt64(place) * 8))) }
  }

  /// The beginning of a text, as `beginning` has it.
  static func beginning(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    text.prefix(beginningLength).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension TermRecord {
  /// Where the text of a term lies, and how it begins, without reading the rest.
  /// - Parameter bytes: `size` of them.
  @inline(__always)
  static func text(_ bytes: UnsafeRawPointer) -> (offset: Int, length: Int, beginning: UInt64) {
    let last: UInt64 = bytes.number(at: 24)
    return (Int(bytes.number(at: 16, as: UInt32.self)), Int(last & 0xFFFF), last >> 24)
  }

  /// - Parameter bytes: `size` of them.
  init(_ bytes: UnsafeRawPointer) {
    postingsOffset = bytes.number(at: 0)
    postingsLength = bytes.number(at: 8)
    documentFrequency = bytes.number(at: 12)
    textOffset = bytes.number(at: 16)
    blockCount = bytes.number(at: 20)
    textLength = bytes.number(at: 24)
    highestCode = bytes.number(at: 26)
    beginning = bytes.number(at: 24, as: UInt64.self) >> 24
  }
}
