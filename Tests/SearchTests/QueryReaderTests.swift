// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Queries of index files") struct QueryReaderTests {
  private static let documents = [
    ("Reading comprehension", "Children read aloud and tell what they have read."),
    ("Fractions", "Numbers on a line; café and naïve words; 3.14 is a number."),
    ("Привет", "мир и слова, 日本語, and a 🙂 between."),
  ]

  private static func sample() throws -> ImpactSample { try ImpactSample(documents, stopWords: ["and", "a", "the"]) }

  @Test(arguments: ["", " ", "x", "the and a", "🙂🙂", "\"'`;--*?()[]{}|&!", "\u{0}", "AND OR NOT", "zzzzqqqq"])
  func `a need without a known word finds nothing, or what its letters bring`(query: String) throws {
    let sample = try Self.sample()
    let index = try sample.index()
    let hits = try ImpactSearcher(index).search(QueryReader(index).read(query).terms, limit: 10)
    #expect(hits.allSatisfy { $0.score > 0 && $0.score.isFinite })
    #expect(hits.isEmpty)
  }

  @Test(arguments: [
    ("READING", 0), ("\"reading\" -comprehension", 0), ("CAFE", 1), ("naive", 1), ("3.14", 1), ("привет", 2),
    ("МИР", 2),
    ("日本", 2), ("fraction's", 1), ("childrens' reading", 0),
  ])
  func `words are found however they are written`(query: String, document: Int) throws {
    let sample = try Self.sample()
    let index = try sample.index()
    let hits = try ImpactSearcher(index).search(QueryReader(index).read(query).terms, limit: 1)
    #expect(hits.first?.document == document)
  }

  @Test func `a misspelt word is corrected, and it is told`() throws {
    let sample = try Self.sample()
    let reading = try QueryReader(sample.index()).read("comprehenshun fractoins comprehenshun")
    #expect(reading.corrections.map(\.typed) == ["comprehenshun", "fractoins"])
    #expect(reading.corrections.map(\.searched) == ["comprehension", "fractions"])
    #expect(reading.terms.first?.weight == 2 * RankingSettings().correctionBoost)
    #expect(try QueryReader(sample.index()).read("comprehenshun", corrects: false).corrections.isEmpty)
  }

  @Test func `a word that is typed twice counts twice`() throws {
    let sample = try Self.sample()
    let terms = try QueryReader(sample.index()).read("fractions Fractions").terms
    #expect(terms.first?.weight == 2)
  }

  @Test func `ten thousand words are searched for`() throws {
    let sample = try Self.sample()
    let index = try sample.index()
    let query = (0..<10_000).map { "word\($0) reading zqx\($0)" }.joined(separator: " ")
    let reading = try QueryReader(index).read(query)
    #expect(try ImpactSearcher(index).search(reading.terms, limit: 1).first?.document == 0)
    #expect(reading.corrections.count <= QueryReader.correctionLimit)
  }

  @Test func `of very many terms those count that can give most`() throws {
    var generator = SeededGenerator(seed: 12)
    let documents = ImpactSample.randomDocuments(2000, words: 3000, longest: 8, using: &generator)
    let sample = try ImpactSample(documents, richLimit: 0)
    let index = try sample.index()
    let terms = (0..<index.termCount).map { ImpactTerm(number: $0, weight: 1, name: "\($0)") }
    #expect(terms.count > ImpactPlan.termLimit)
    let hits = try ImpactSearcher(index).search(terms, limit: 10)
    #expect(hits == (try PlainScorer(index, terms).hits(10)))
  }
}
