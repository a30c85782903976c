// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Searching index files") struct ImpactSearchTests {
  private static func query(
    _ words: Int, in index: ImpactIndex, using generator: inout SeededGenerator
  ) throws -> [ImpactTerm] {
    let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      ImpactSample.word(words, using: &generator)
    }.joined(separator: " ")
    return try QueryReader(index).read(text, corrects: false).terms
  }

  @Test func `many small corpora are searched exactly as by scoring every document`() throws {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<60 {
      let words = Int.random(in: 5...300, using: &generator)
      let count = Int.random(in: 1...120, using: &generator)
      let documents = ImpactSample.randomDocuments(count, words: words, longest: 12, using: &generator)
      let sample = try ImpactSample(documents, richLimit: 0)
      let index = try sample.index()
      let searcher = ImpactSearcher(index)
      for limit in [1, 10, 1000] {
        for _ in 0..<12 {
          let query = try Self.query(words, in: index, using: &generator)
          let expected = try PlainScorer(index, query).hits(limit)
          #expect(try searcher.search(query, limit: limit) == expected, "round \(round), \(query)")
        }
      }
    }
  }

  @Test func `corpora of several windows are searched exactly as by scoring every document`() throws {
    var generator = SeededGenerator(seed: 6)
    for words in [60, 4000] {
      let documents = ImpactSample.randomDocuments(17_000, words: words, longest: 5, using: &generator)
      let sample = try ImpactSample(documents, richLimit: 0)
      let index = try sample.index()
      let searcher = ImpactSearcher(index)
      for number in 0..<15 {
        let query = try Self.query(words, in: index, using: &generator)
        let limit = [1, 10, 100][number % 3]
        #expect(try searcher.search(query, limit: limit) == PlainScorer(index, query).hits(limit), "\(query)")
      }
    }
  }

  @Test func `with neighbours the hits are those of the formula`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<12 {
      let documents = ImpactSample.randomDocuments(
        Int.random(in: 1...120, using: &generator), words: 80, longest: 12, using: &generator)
      let sample = try ImpactSample(documents)
      let index = try sample.index()
      let searcher = ImpactSearcher(index)
      for limit in [1, 10, 200] {
        for _ in 0..<6 {
          let query = try Self.query(80, in: index, using: &generator)
          let plain = try PlainScorer(index, query)
          let expected =
            index.neighbourCount > 0 ? try plain.hitsWithNeighbours(limit, searcher: searcher) : plain.hits(limit)
          #expect(try searcher.search(query, limit: limit) == expected, "\(documents.count) documents, \(query)")
        }
      }
    }
  }

  @Test func `explanations add up to the scores, to the last bit`() throws {
    var generator = SeededGenerator(seed: 8)
    for richLimit in [0, 1000] {
      let documents = ImpactSample.randomDocuments(60, words: 60, longest: 12, using: &generator)
      let sample = try ImpactSample(documents, richLimit: richLimit)
      let index = try sample.index()
      let searcher = ImpactSearcher(index)
      for _ in 0..<15 {
        let query = try Self.query(60, in: index, using: &generator)
        for hit in try searcher.search(query, limit: 10) {
          let explanation = try searcher.explanation(of: hit.document, for: query)
          #expect(explanation.value == hit.score)
          #expect(explanation.recomputed() == hit.score)
        }
      }
    }
  }

  @Test func `a score is that of the formula, computed by hand`() throws {
    let sample = try ImpactSample(
      [("reading", "reading slow reading"), ("count", "slow"), ("", "numbers")], richLimit: 0)
    let index = try sample.index()
    let hits = try ImpactSearcher(index).search(QueryReader(index).read("reading").terms, limit: 3)
    // idf = ln(1 + (3 - 1 + 0.5) / 1.5); titles have 2/3 words on average, texts 5/3;
    // tf = 5 * 1 / (0.25 + 0.75 * 1 / (2/3)) + 2 / (0.25 + 0.75 * 3 / (5/3)); score = idf tf / (1.5 + tf)
    let tf = 5 / 1.375 + 2 / 1.6
    let expected = 0.9808292530117262 * tf / (1.5 + tf)
    #expect(hits.map(\.document) == [0])
    #expect(abs(hits[0].score - expected) < 0.9808292530117262 / 255)
  }

  @Test func `every code is the nearest to the formula`() throws {
    var generator = SeededGenerator(seed: 9)
    let documents = ImpactSample.randomDocuments(40, words: 30, longest: 20, using: &generator)
    let sample = try ImpactSample(documents, richLimit: 0)
    let index = try sample.index()
    let titles = documents.map { WordReader.words(in: $0.title) }
    let texts = documents.map { WordReader.words(in: $0.text) }
    func norm(_ count: Int, _ all: [[String]]) -> Double {
      0.25 + 0.75 * Double(count) * Double(all.count) / Double(all.reduce(0) { $0 + $1.count })
    }
    for word in Set(texts.joined()) {
      let number = try #require(try QueryReader(index).read(word).terms.first?.number)
      let codes = try PlainScorer.codes(of: index.termRecord(number), in: index)
      for document in documents.indices {
        let tf =
          5 * Double(titles[document].count { $0 == word }) / norm(titles[document].count, titles)
          + Double(texts[document].count { $0 == word }) / norm(texts[document].count, texts)
        let expected = tf / (1.5 + tf) * 255
        #expect(abs(Double(codes[document] ?? 0) - expected) < (tf > 0 ? 1 : 0.001))
      }
    }
  }

  @Test func `equal documents stand in the order of their numbers`() throws {
    let sample = try ImpactSample(Array(repeating: ("same", "words again"), count: 20_000), richLimit: 0)
    let index = try sample.index()
    let hits = try ImpactSearcher(index).search(QueryReader(index).read("same words").terms, limit: 12)
    #expect(hits.map(\.document) == Array(0..<12))
    #expect(Set(hits.map(\.score)).count == 1)
  }

  @Test func `equal documents are each other's neighbours and stand in order`() throws {
    let sample = try ImpactSample(Array(repeating: ("same", "words again"), count: 60))
    let index = try sample.index()
    let hits = try ImpactSearcher(index).search(QueryReader(index).read("same words").terms, limit: 12)
    #expect(hits.map(\.document) == Array(0..<12))
  }

  @Test func `runs that were given away make the same file`() throws {
    var generator = SeededGenerator(seed: 10)
    let documents = ImpactSample.randomDocuments(300, words: 90, longest: 12, using: &generator)
    let whole = try ImpactSample(documents, richLimit: 0)
    for budget in [1, 7, 100, 2000] {
      #expect(try ImpactSample(documents, budget: budget, richLimit: 0).bytes == whole.bytes)
    }
  }

  @Test func `the same documents make the same file`() throws {
    var generator = SeededGenerator(seed: 11)
    let documents = ImpactSample.randomDocuments(80, words: 50, longest: 9, using: &generator)
    #expect(try ImpactSample(documents).bytes == ImpactSample(documents).bytes)
  }
}
