// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Damaged index files") struct IndexDamageTests {
  private static let queries = ["reading slowly", "fraktions", "numbers and words again", "w3x w1x"]

  private static func sample() throws -> ImpactSample {
    var generator = SeededGenerator(seed: 21)
    let documents = ImpactSample.randomDocuments(25, words: 12, longest: 6, using: &generator)
    return try ImpactSample(
      documents + [("Reading slowly", "word by word"), ("Fractions", "numbers and words")], stopWords: ["and"])
  }

  /// What an index answers, in words that can be compared.
  private static func answers(_ sample: ImpactSample) throws -> [String] {
    let index = try sample.index()
    let (reader, searcher) = (QueryReader(index), ImpactSearcher(index))
    return try queries.map { query in
      let reading = try reader.read(query)
      let hits = try searcher.search(reading.terms, limit: 5)
      let explained = try hits.map { try searcher.explanation(of: $0.document, for: reading.terms).value }
      return "\(try hits.map { "\(try index.id(of: $0.document)) \($0.score)" }) \(explained) \(reading.corrections)"
    }
  }

  /// One random change: a bit, a byte, a stretch, a cut, an addition.
  private static func mutated(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0...2: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    case 3, 4: bytes[place] = bytes[place] &+ UInt8.random(in: 1...255, using: &generator)
    case 5:
      for other in place..<min(bytes.count, place + 40) { bytes[other] = .random(in: 0...255, using: &generator) }
    case 6: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
    default: bytes.append(contentsOf: bytes.prefix(Int.random(in: 1...100, using: &generator)))
    }
    return bytes
  }

  @Test func `of 2,500 mutations none answers from what is damaged`() throws {
    let sample = try Self.sample()
    let expected = try Self.answers(sample)
    var generator = SeededGenerator(seed: 22)
    var (refused, unharmed) = (0, 0)
    for _ in 0..<2500 {
      let mutant = ImpactSample(Self.mutated(sample.bytes, using: &generator))
      do {
        #expect(try Self.answers(mutant) == expected)
        unharmed += 1
      } catch is IndexDamage {
        refused += 1
      }
    }
    #expect(refused + unharmed == 2500)
    // Nearly every byte of so small a file is read, so nearly every change is seen.
    #expect(refused > 2400, "\(refused) refused")
  }

  @Test func `of 1,500 mutations with right checksums none crashes`() throws {
    let sample = try Self.sample()
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<1500 {
      var bytes = sample.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let isHeader = Int.random(in: 0..<6, using: &generator) == 0
        let place =
          isHeader
          ? Int.random(in: 16..<(PageLayout.sections + 200), using: &generator)
          : Int.random(in: PageLayout.pageSize..<bytes.count, using: &generator)
        bytes[place] =
          [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator)].randomElement(
            using: &generator) ?? 0
      }
      do {
        for answer in try Self.answers(ImpactSample(Self.resealed(bytes))) { #expect(!answer.isEmpty) }
      } catch is IndexDamage {
        continue
      }
    }
  }

  /// The file with checksums that fit what it holds now.
  private static func resealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    func number(_ place: Int) -> Int {
      Int(clamping: (0..<8).reduce(UInt64(0)) { $0 + UInt64(bytes[place + $1]) << UInt64(8 * $1) })
    }
    let sums = number(PageLayout.sumsOffset)
    if sums > PageLayout.pageSize, sums < bytes.count {
      var place = sums
      var start = PageLayout.pageSize
      while start < sums, place + 8 <= bytes.count {
        let page = Array(bytes[start..<min(sums, start + PageLayout.pageSize)])
        bytes.put(page.withUnsafeBytes(PageSum.of), at: place)
        (start, place) = (start + PageLayout.pageSize, place + 8)
      }
      let table = Array(bytes[sums...])
      bytes.put(table.withUnsafeBytes(PageSum.of), at: PageLayout.sumsSum)
    }
    let header = Array(bytes[..<PageLayout.checksum])
    bytes.put(header.withUnsafeBytes(PageSum.of), at: PageLayout.checksum)
    return bytes
  }

  @Test func `a file of another version is refused by its version`() throws {
    var bytes = try Self.sample().bytes
    bytes.put(UInt32(IndexFormat.version + 1), at: PageLayout.version)
    let mutant = ImpactSample(bytes)
    #expect(throws: IndexDamage.otherVersion(IndexFormat.version + 1)) { try mutant.index() }
  }

  @Test(arguments: [0, 5, 11, 12, 100, 16_383])
  func `a file that ends within its header is refused`(count: Int) throws {
    let mutant = ImpactSample(Array(try Self.sample().bytes.prefix(count)))
    #expect(throws: IndexDamage.self) { try mutant.index() }
  }

  @Test func `a file that is no index is refused as such`() {
    let mutant = ImpactSample(Array("{\"_id\": \"1\", \"text\": \"a line\"}".utf8))
    #expect(throws: IndexDamage.notAnIndex) { try mutant.index() }
  }

  @Test func `a whole look finds damage wherever it is`() throws {
    let sample = try Self.sample()
    try sample.index().verify()
    for place in stride(from: PageLayout.pageSize, to: sample.bytes.count - 8, by: 97) {
      var bytes = sample.bytes
      bytes[place] ^= 0x10
      let mutant = ImpactSample(bytes)
      #expect(throws: IndexDamage.self) { try mutant.index().verify() }
    }
  }
}
