// SPDX-License-Identifier: GPL-3.0-or-later

/// The postings of one term within one window of documents.
///
/// Dense blocks hold pairs of bytes, the gap from the document before and the impact code; where a gap is 256 or more,
/// pairs with the code 0, which adds nothing, stand between. Sparse blocks hold the numbers of the documents within the
/// window in 16 bits each, then all codes. Either way a posting is added to a score without a branch.
struct PostingBlock {
  enum Layout: UInt8 {
    case gaps = 0
    case numbers = 1

    var bytesOfEntry: Int {
      self == .gaps ? 2 : 3
    }
  }

  /// Bytes in the directory that stands before the blocks of a term.
  static let recordSize = 8

  var window: UInt16
  var highestCode: UInt8
  var layout: Layout
  /// Pairs, or documents.
  var entryCount: UInt32

  var byteCount: Int { Int(entryCount) * layout.bytesOfEntry }
}

extension PostingBlock {
  /// Nil for a layout that there is not.
  @inline(__always)
  init?(record: UnsafeRawPointer) {
    guard let layout = Layout(rawValue: record.number(at: 3)) else { return nil }
    window = record.number(at: 0)
    highestCode = record.number(at: 2)
    self.layout = layout
    entryCount = record.number(at: 4)
  }

  func write(to bytes: inout [UInt8]) {
    bytes.append(window)
    bytes.append(highestCode)
    bytes.append(layout.rawValue)
    bytes.append(entryCount)
  }
}
