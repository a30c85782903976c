// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Scoring") struct ScoringTests {
  private static let words = (0..<30).map { "w\($0)" }

  private static func random(documents: Int, using generator: inout SeededGenerator) -> InvertedIndex {
    var builder = IndexBuilder(fields: [Field("title", weight: 5), Field("text", lengthPenalty: 0.4)])
    for _ in 0..<documents {
      builder.add(
        [3, 20].map { longest in
          (0..<Int.random(in: 0...longest, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
        })
    }
    return builder.build()
  }

  private static func query(using generator: inout SeededGenerator) -> [QueryTerm] {
    (0..<Int.random(in: 0...6, using: &generator)).map { number in
      let word = Bool.random(using: &generator) ? words.randomElement(using: &generator) ?? "" : "unknown"
      return QueryTerm(term: word, boost: [1, 0.4, 0.8][number % 3], typed: word)
    }
  }

  @Test(arguments: [(1.0, 0.0), (2.0, 0.6931471805599453), (10.0, 2.302585092994046), (0.001, -6.907755278982137)])
  func `the logarithm is that of the tables`(x: Double, expected: Double) {
    #expect(abs(Logarithm.natural(x) - expected) < 1e-14)
  }

  @Test(arguments: [0, -1, Double.infinity, .nan])
  func `the logarithm of what has none is 0`(x: Double) {
    #expect(Logarithm.natural(x) == 0)
  }

  @Test func `no term is rarer than one that no document has`() throws {
    var builder = IndexBuilder(fields: [Field("text")])
    for text in [["read", "slow"], ["read"], ["read"]] { builder.add([text]) }
    let searcher = Searcher(channels: [try Channel("words", packing: builder.build())])
    #expect(searcher.rarityOfUnknown() == searcher.rarity(of: "unheard"))
    #expect(searcher.rarityOfUnknown() > searcher.rarity(of: "slow"))
    #expect(searcher.rarity(of: "slow") > searcher.rarity(of: "read"))
    #expect(searcher.rarityOfUnknown(channel: 1) == 0)
  }

  @Test func `the score is that of the formula, computed by hand`() throws {
    var builder = IndexBuilder(fields: [Field("title", weight: 5), Field("text", weight: 1, lengthPenalty: 0.75)])
    builder.add([["read"], ["read", "read", "slow"]])
    builder.add([["count"], ["slow"]])
    let searcher = Searcher(channels: [try Channel("words", packing: builder.build())])
    let hits = searcher.search([[QueryTerm(term: "read", typed: "read")]], limit: 2)
    // idf = ln(1 + (2 - 1 + 0.5) / 1.5) = ln 2; tf = 5 * 1 / 1 + 1 * 2 / (0.25 + 0.75 * 3 / 2); score = idf tf / (1.2 + tf)
    let tf = 5 + 2 / 1.375
    #expect(hits.count == 1 && hits[0].document == 0)
    #expect(abs(hits[0].score - 0.6931471805599453 * tf / (1.2 + tf)) < 1e-14)
  }

  @Test func `a term that every document has still counts`() {
    #expect(BM25F().inverseDocumentFrequency(documentFrequency: 1_000, documentCount: 1_000) > 0)
  }

  @Test func `a word in the title weighs more than one in the text`() throws {
    var builder = IndexBuilder(fields: [Field("title", weight: 5), Field("text")])
    builder.add([["other"], ["read"]])
    builder.add([["read"], ["other"]])
    let searcher = Searcher(channels: [try Channel("words", packing: builder.build())])
    #expect(searcher.search([[QueryTerm(term: "read", typed: "read")]], limit: 2).map(\.document) == [1, 0])
  }

  @Test func `an explanation is the score to the last bit, and so are its parts`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let searcher = Searcher(channels: [
        try Channel("words", packing: Self.random(documents: 20, using: &generator)),
        try Channel("4-grams", weight: 0.3, packing: Self.random(documents: 20, using: &generator)),
      ])
      let query = [Self.query(using: &generator), Self.query(using: &generator)]
      for hit in searcher.search(query, limit: 20) {
        let explanation = searcher.explanation(of: hit.document, for: query)
        #expect(explanation.value == hit.score)
        #expect(explanation.recomputed() == hit.score)
      }
    }
  }

  @Test func `an explanation is written part below whole`() {
    let explanation = Explanation("score", .product, of: [Explanation(2, "boost"), Explanation(3, "idf")])
    #expect(explanation.lines { "\(Int($0))" } == ["6  score", "  2  boost", "  3  idf"])
  }

  @Test func `the heap keeps what sorting would keep`() {
    var generator = SeededGenerator(seed: 3)
    for limit in [0, 1, 5, 100] {
      let hits = (0..<50).map { Hit(document: $0, score: Double(Int.random(in: 1...9, using: &generator))) }
      var best = TopHits(limit: limit)
      for hit in hits.shuffled(using: &generator) { best.offer(hit) }
      #expect(best.sorted() == Array(hits.sorted { $0.precedes($1) }.prefix(limit)))
    }
    #expect(TopHits(limit: -1).sorted().isEmpty)
  }

  @Test func `a document that is not accepted makes room for the next`() throws {
    var builder = IndexBuilder(fields: [Field("text")])
    for _ in 0..<3 { builder.add([["read"]]) }
    let searcher = Searcher(channels: [try Channel("words", packing: builder.build())])
    let hits = searcher.search([[QueryTerm(term: "read", typed: "read")]], limit: 2) { $0 != 0 }
    #expect(hits.map(\.document) == [1, 2])
  }
}
