// SPDX-License-Identifier: GPL-3.0-or-later

extension ImpactSearcher {
  /// With fewer postings than this in a window, the documents are found by going through the postings again; with more, by
  /// going through the whole window.
  private static let fewPostings = 600
  /// So many postings have to be saved before it pays to look whether a window can be left.
  private static let postingsWorthALook = 400

  func searchWindows(limit: Int) throws(IndexDamage) -> [Hit] {
    try collectWindows()
    var best = PointHeap(limit: min(limit, index.documentCount), memory: keys)
    for window in windows {
      // They are ordered by their bounds, so the first that is too low is the last.
      if best.isFull, window.bound < Int(best.least) { break }
      score(window, into: &best)
    }
    let scale = plan.scale
    return best.sorted().map { Hit(document: $0.document, score: Double($0.points) / scale) }
  }

  /// Orders the blocks by windows, and the windows by what they can hold.
  private func collectWindows() throws(IndexDamage) {
    var found: [WindowBlock] = []
    found.reserveCapacity(blocks.count)
    try plan.forEachBlock(in: index) { found.append($0) }
    let windowCount = (index.documentCount + IndexFormat.windowSize - 1) / IndexFormat.windowSize
    var next = [Int](repeating: 0, count: windowCount + 1)
    for block in found { next[Int(block.window) + 1] += 1 }
    for window in 0..<windowCount { next[window + 1] += next[window] }
    windows.removeAll(keepingCapacity: true)
    if let first = found.first {
      blocks = [WindowBlock](repeating: first, count: found.count)
    } else {
      blocks = []
    }
    for block in found {
      blocks[next[Int(block.window)]] = block
      next[Int(block.window)] += 1
    }
    var start = 0
    for window in 0..<windowCount where next[window] > start {
      let range = start..<next[window]
      start = range.upperBound
      // The strongest first: after them it shows soonest that a window holds nothing.
      blocks[range].sort { $0.bound != $1.bound ? $0.bound > $1.bound : $0.term < $1.term }
      windows.append(
        ScoredWindow(window: window, blocks: range, bound: blocks[range].reduce(0) { $0 + Int($1.bound) }))
    }
    windows.sort { $0.bound != $1.bound ? $0.bound > $1.bound : $0.window < $1.window }
  }

  private func score(_ window: ScoredWindow, into best: inout PointHeap) {
    blocks.withUnsafeBufferPointer { blocks in
      let end = windowEnd(window.window)
      var postings = 0
      for place in window.blocks { postings += Int(blocks[place].count) }
      let isSparse = postings < Self.fewPostings
      var restBound = window.bound
      for place in window.blocks {
        let block = blocks[place]
        accumulators.add(
          block.data, count: Int(block.count), layout: block.layout, table: plan.tables.start + Int(block.term) * 256)
        postings -= Int(block.count)
        restBound -= Int(block.bound)
        let bar = Int(best.least) - restBound
        if best.isFull, bar > 0, postings > Self.postingsWorthALook,
          accumulators.nextGroup(from: 0, to: end, least: Int16(truncatingIfNeeded: bar)) == nil
        {
          accumulators.clear(IndexFormat.windowSize)
          return
        }
      }
      let first = window.window * IndexFormat.windowSize
      if isSparse {
        for place in window.blocks { takeSparse(blocks[place], first: first, into: &best) }
      } else {
        takeDense(first: first, end: end, into: &best)
      }
    }
  }

  private func takeSparse(_ block: WindowBlock, first: Int, into best: inout PointHeap) {
    let points = accumulators.points
    Accumulators.forEachPlace(block.data, count: Int(block.count), layout: block.layout) { place, _ in
      let sum = points[place]
      if sum >= best.least, first + place < index.documentCount { best.offer(first + place, points: sum) }
      points[place] = 0
    }
  }

  private func takeDense(first: Int, end: Int, into best: inout PointHeap) {
    let points = accumulators.points
    let count = min(end, index.documentCount - first)
    var place = 0
    while let group = accumulators.nextGroup(from: place, to: end, least: best.least) {
      for document in group..<min(group + 64, count) where points[document] >= best.least {
        best.offer(first + document, points: points[document])
      }
      place = group + 64
    }
    accumulators.clear(IndexFormat.windowSize)
  }
}
