// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Search

/// Scores every document of an index file, one after the other, with nothing left out: what the engine is held against.
struct PlainScorer {
  private let index: ImpactIndex
  private let plan = ImpactPlan()
  /// For each term of the query the codes of its documents.
  private let codes: [[Int: UInt8]]

  init(_ index: ImpactIndex, _ query: [ImpactTerm]) throws {
    self.index = index
    try plan.prepare(query, in: index)
    codes = try plan.terms.map { try Self.codes(of: $0.record, in: index) }
  }

  func points(of document: Int) -> Int {
    codes.enumerated().reduce(0) { sum, term in
      sum + (term.element[document].map { Int(plan.points(term: term.offset, code: $0)) } ?? 0)
    }
  }

  func hits(_ limit: Int) -> [Hit] {
    let all = (0..<index.documentCount).map { Hit(document: $0, score: Double(points(of: $0)) / plan.scale) }
    return Array(all.filter { $0.score > 0 }.sorted { $0.precedes($1) }.prefix(limit))
  }

  /// As `searchWithNeighbours` promises: the first fifty, or as many as are wanted, and all their neighbours.
  func hitsWithNeighbours(_ limit: Int, searcher: ImpactSearcher) throws -> [Hit] {
    let first = hits(max(50, limit)).map(\.document)
    var candidates = Set(first)
    for document in first { candidates.formUnion(try searcher.neighbours(of: document).map(\.document)) }
    let weighed = try candidates.map { document in
      let neighbours = try searcher.neighbours(of: document)
      let sum = neighbours.reduce(0) { $0 + Int($1.likeness) * points(of: $1.document) }
      let likenesses = neighbours.reduce(0) { $0 + Int($1.likeness) }
      let mean = likenesses > 0 ? Double(sum) / Double(likenesses) : 0
      let score = (Double(points(of: document)) + index.settings.neighbourWeight * mean) / plan.scale
      return Hit(document: document, score: score)
    }
    return Array(weighed.filter { $0.score > 0 }.sorted { $0.precedes($1) }.prefix(limit))
  }

  /// The postings of a term, read as slowly and plainly as can be.
  static func codes(of record: TermRecord, in index: ImpactIndex) throws -> [Int: UInt8] {
    let bytes = Array(try index.postings(of: record))
    func number(_ place: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 + Int(bytes[place + $1]) << (8 * $1) }
    }
    var codes: [Int: UInt8] = [:]
    var data = Int(record.blockCount) * 8
    for block in 0..<Int(record.blockCount) {
      let (window, isGaps, count) = (number(block * 8, 2), bytes[block * 8 + 3] == 0, number(block * 8 + 4, 4))
      var document = window * 8192
      for entry in 0..<count {
        if isGaps {
          document += number(data + entry * 2, 1)
          if bytes[data + entry * 2 + 1] > 0 { codes[document] = bytes[data + entry * 2 + 1] }
        } else {
          codes[window * 8192 + number(data + entry * 2, 2)] = bytes[data + count * 2 + entry]
        }
      }
      data += count * (isGaps ? 2 : 3)
    }
    return codes
  }
}
