// SPDX-License-Identifier: GPL-3.0-or-later

/// Adds up lists of postings that may have documents in common.
final class ListMerger {
  /// The postings of the last merge, ascending, each document once.
  let merged = Column<RunPosting>()
  /// For each document its place in `merged` plus 1; 0 outside a merge.
  private let places: Column<UInt32>
  /// A bit for each document, to walk them in order.
  private let bits: Column<UInt64>
  private let sums = Column<RunPosting>()

  init(documentCount: Int) {
    places = Column(repeating: 0, count: documentCount)
    bits = Column(repeating: 0, count: (documentCount + 63) / 64)
  }

  func merge(_ lists: UnsafeBufferPointer<UInt32>, of run: PostingRun) {
    merged.removeAll()
    sums.removeAll()
    for list in lists {
      for posting in run.list(Int(list)) { add(posting) }
    }
    for index in 0..<bits.count {
      var word = bits[index]
      while word != 0 {
        let document = index * 64 + word.trailingZeroBitCount
        merged.append(sums[Int(places[document]) - 1])
        places[document] = 0
        word &= word - 1
      }
      bits[index] = 0
    }
  }

  private func add(_ posting: RunPosting) {
    let document = Int(posting.document)
    if places[document] == 0 {
      sums.append(posting)
      places[document] = UInt32(truncatingIfNeeded: sums.count)
      bits[document / 64] |= 1 << UInt64(document % 64)
    } else {
      let place = Int(places[document]) - 1
      sums[place] = sums[place].adding(posting)
    }
  }
}

extension RunPosting {
  /// The counts of both, held at 65,535.
  @inline(__always)
  func adding(_ other: RunPosting) -> RunPosting {
    RunPosting(
      document: document, title: UInt16(clamping: UInt32(title) + UInt32(other.title)),
      text: UInt16(clamping: UInt32(text) + UInt32(other.text)))
  }
}
