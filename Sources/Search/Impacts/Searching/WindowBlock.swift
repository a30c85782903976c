// SPDX-License-Identifier: GPL-3.0-or-later

/// A block that a query reads.
struct WindowBlock {
  let data: UnsafeRawPointer
  let count: Int32
  let window: UInt16
  let term: UInt16
  /// The points that it can give at most.
  let bound: Int16
  let layout: PostingBlock.Layout
}

/// A window with its blocks.
struct ScoredWindow {
  let window: Int
  /// Places in the list of blocks.
  let blocks: Range<Int>
  /// The points that a document in it can have at most.
  let bound: Int
}

extension ImpactPlan {
  /// Calls `body` with every block of every term.
  /// - Throws: when a directory does not fit its postings.
  func forEachBlock(
    in index: ImpactIndex, _ body: (WindowBlock) -> Void
  ) throws(IndexDamage) {
    let windowCount = (index.documentCount + IndexFormat.windowSize - 1) / IndexFormat.windowSize
    for (number, term) in terms.enumerated() {
      guard let base = term.postings.baseAddress else { continue }
      let blockCount = Int(term.record.blockCount)
      var offset = blockCount * PostingBlock.recordSize
      for place in 0..<blockCount {
        guard let block = PostingBlock(record: base + place * PostingBlock.recordSize),
          Int(block.window) < windowCount, block.byteCount <= term.postings.count - offset
        else { throw index.damage(.postings, Int(clamping: term.record.postingsOffset)) }
        body(
          WindowBlock(
            data: base + offset, count: Int32(truncatingIfNeeded: block.entryCount), window: block.window,
            term: UInt16(truncatingIfNeeded: number), bound: points(term: number, code: block.highestCode),
            layout: block.layout))
        offset += block.byteCount
      }
    }
  }
}
