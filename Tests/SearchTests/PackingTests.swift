// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Packed indexes") struct PackingTests {
  private static func random(using generator: inout SeededGenerator) -> InvertedIndex {
    var builder = IndexBuilder(fields: [Field("title", weight: 5), Field("text", lengthPenalty: 0.4)])
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      builder.add(
        [3, 12].map { longest in
          (0..<Int.random(in: 0...longest, using: &generator)).map { _ in ImpactSample.word(50, using: &generator) }
        })
    }
    return builder.build()
  }

  @Test func `a packed index says what the index said`() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<30 {
      let index = Self.random(using: &generator)
      let packed = try #require(PackedIndex(PackedBytes(index.packed())))
      #expect(packed.fields == index.fields)
      #expect(packed.documentCount == index.documentCount)
      for (number, term) in index.terms.enumerated() {
        #expect(packed.termNumber(of: term) == number)
        #expect(packed.documentFrequency(ofTerm: number) == index.documentFrequency(ofTerm: number))
        #expect(Array(packed.postings(ofTerm: number)) == Array(index.postings(ofTerm: number)))
      }
      for document in -1...index.documentCount {
        for field in -1...2 {
          #expect(packed.length(ofField: field, document: document) == index.length(ofField: field, document: document))
          #expect(packed.averageLength(ofField: field) == index.averageLength(ofField: field))
        }
      }
      #expect(packed.termNumber(of: "unheard") == nil)
      #expect(Array(packed.postings(ofTerm: index.terms.count)).isEmpty)
    }
  }

  @Test func `vectors come back as they were`() {
    var generator = SeededGenerator(seed: 32)
    let vectors = Self.random(using: &generator).termVectors()
    let packed = PackedVectors(PackedBytes(PackedVectors.packed(vectors)))
    for (number, vector) in vectors.enumerated() {
      #expect(packed[number].weights.map(\.term) == vector.weights.map(\.term))
      #expect(zip(packed[number].weights, vector.weights).allSatisfy { abs($0.weight - $1.weight) < 1e-7 })
    }
    #expect(packed[vectors.count] == TermVector(unit: []))
    #expect(packed[-1] == TermVector(unit: []))
  }

  @Test func `bytes that were cut or changed are no packed index, or a harmless one`() {
    var generator = SeededGenerator(seed: 33)
    let bytes = Self.random(using: &generator).packed()
    for _ in 0..<600 {
      var mutant = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      if Bool.random(using: &generator) {
        mutant.removeLast(bytes.count - place)
      } else {
        mutant[place] = .random(in: 0...255, using: &generator)
      }
      guard let packed = PackedIndex(PackedBytes(mutant)) else { continue }
      for number in 0..<40 { for _ in packed.postings(ofTerm: number) {} }
      _ = packed.termNumber(of: "w1x")
    }
  }

  @Test func `sealed sections open with their key alone, and give nothing of a damaged page`() {
    let sections: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 40_000)]
    let sealed = SealedSections.seal(sections, magic: 77, version: 3, key: 0xFFFF_0000_1234_5678)
    func opened(_ bytes: [UInt8], key: UInt64 = 0xFFFF_0000_1234_5678) -> [PackedBytes]? {
      SealedSections.open(PackedBytes(bytes), magic: 77, version: 3, key: key, count: 3)
    }
    let whole = opened(sealed)
    #expect(whole?.map { Array($0.memory) } == sections)
    #expect(whole?.allSatisfy { $0.verify() && $0.isSound } == true)
    #expect(opened(sealed, key: 1) == nil)
    for place in stride(from: 0, to: sealed.count, by: 251) {
      var mutant = sealed
      mutant[place] ^= 4
      guard let sections = opened(mutant) else { continue }
      #expect(sections.count { !$0.verify() } > 0, "byte \(place)")
      #expect(sections.allSatisfy { !$0.isSound })
    }
    #expect(opened(Array(sealed.dropLast())) == nil)
  }

  @Test func `damage is told once it is read, and not before`() throws {
    var sealed = SealedSections.seal([Array(repeating: 7, count: 60_000)], magic: 77, version: 3, key: 5)
    sealed[PageLayout.pageSize + 50_000] ^= 1
    let section = try #require(
      SealedSections.open(PackedBytes(sealed), magic: 77, version: 3, key: 5, count: 1)?.first)
    #expect(section.pointer(0, 100) != nil)
    #expect(section.isSound)
    #expect(section.slice(40_000..<60_000).pointer(9_000, 2_000) == nil)
    #expect(!section.isSound)
    #expect(section.pointer(59_999, 2) == nil)
  }

  @Test func `a table gives the value of each key and of no other`() {
    let values = ["a": 1, "ab": 2, "été": 3, "zz": 4, "": 5]
    let table = PackedTable(PackedBytes(PackedTable.packed(values) { $0.write($1) }))
    for (key, value) in values {
      var reader = table.reader(of: key)
      #expect(reader?.number() == value)
    }
    for key in ["b", "abc", "ete", "zzz"] { #expect(table.reader(of: key) == nil) }
    #expect(PackedTable(PackedBytes([])).reader(of: "a") == nil)
  }

  @Test func `a reader that comes to the end says so`() {
    var writer = PackedWriter()
    writer.write(["one", "two"])
    var reader = PackedReader(PackedBytes(Array(writer.bytes.dropLast())))
    #expect(reader.texts() == ["one", ""])
    #expect(!reader.isSound)
  }
}
