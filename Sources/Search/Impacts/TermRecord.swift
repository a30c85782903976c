// SPDX-License-Identifier: GPL-3.0-or-later

/// What an index file knows of one term, besides its postings.
struct TermRecord: Equatable {
  static let size = 32

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

  func write(to bytes: inout [UInt8]) {
    bytes.append(postingsOffset)
    bytes.append(postingsLength)
    bytes.append(documentFrequency)
    bytes.append(textOffset)
    bytes.append(blockCount)
    bytes.append(textLength)
    bytes.append(highestCode)
    bytes.append(contentsOf: repeatElement(0, count: 5))
  }
}

extension TermRecord {
  /// Where the text of a term lies, without reading the rest.
  /// - Parameter bytes: `size` of them.
  @inline(__always)
  static func textPlace(_ bytes: UnsafeRawPointer) -> (offset: Int, length: Int) {
    (Int(bytes.number(at: 16, as: UInt32.self)), Int(bytes.number(at: 24, as: UInt16.self)))
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
  }
}
