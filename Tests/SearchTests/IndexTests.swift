// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Search

@Suite("Index") struct IndexTests {
  private static func sample() -> InvertedIndex {
    var builder = IndexBuilder(fields: [Field("title", weight: 5), Field("text")])
    builder.add([["read"], ["read", "slow", "read"]])
    builder.add([["write"], ["slow"]])
    builder.add([])
    return builder.build()
  }

  @Test func `postings stand in the order of documents and fields, with their counts`() {
    let index = Self.sample()
    let read = index.termNumber(of: "read").map { Array(index.postings(ofTerm: $0)) }
    #expect(read == [Posting(document: 0, field: 0, frequency: 1), Posting(document: 0, field: 1, frequency: 2)])
    #expect(index.termNumber(of: "slow").map(index.documentFrequency(ofTerm:)) == 2)
    #expect(index.termNumber(of: "unknown") == nil)
    #expect(index.documentCount == 3)
    #expect(index.length(ofField: 1, document: 0) == 3)
    #expect(index.averageLength(ofField: 1) == 4.0 / 3)
  }

  @Test(arguments: [-1, 3, Int.max, Int.min])
  func `numbers outside the index are answered with nothing`(number: Int) {
    let index = Self.sample()
    #expect(index.length(ofField: 0, document: number) == 0)
    #expect(index.length(ofField: number, document: 0) == 0)
    #expect(index.averageLength(ofField: number) == 0)
    #expect(index.postings(ofTerm: number).isEmpty || number == 3)
    #expect(index.documentFrequency(ofTerm: number) == 0 || number == 3)
  }

  @Test func `the same documents give the same index`() {
    #expect(Self.sample() == Self.sample())
  }

  @Test func `an empty index finds nothing`() throws {
    let index = IndexBuilder(fields: [Field("text")]).build()
    let searcher = Searcher(channels: [try Channel("words", packing: index)])
    #expect(searcher.search([[QueryTerm(term: "read", typed: "read")]], limit: 5).isEmpty)
    #expect(searcher.explanation(of: 0, for: [[QueryTerm(term: "read", typed: "read")]]).value == 0)
  }

  @Test func `documents with the same terms are alike, with other terms not`() {
    var builder = IndexBuilder(fields: [Field("text")])
    for words in [["a", "b"], ["b", "a", "a", "b"], ["c"], []] { builder.add([words]) }
    let vectors = builder.build().termVectors()
    #expect(abs(vectors[0].cosine(with: vectors[1]) - 1) < 1e-12)
    #expect(vectors[0].cosine(with: vectors[2]) == 0)
    #expect(vectors[0].cosine(with: vectors[3]) == 0)
  }
}
