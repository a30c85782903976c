// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Search
import Testing

@testable import Interventions

@Suite("Shelves made ready", .hearsEnglish) struct PreparedShelfTests {
  private static let needs = [
    "reads slowly", "raeds slowyl", "monthly report takes three days", "dyslexia", "how to bake bread", "",
    "he reads slowly, and the monthly report takes three days\nnever finishes tests in time",
  ]

  @Test(arguments: Shelf.allCases)
  func `a recommender out of bytes answers as one out of the catalogue`(shelf: Shelf) throws {
    let bytes = PreparedShelf.bytes(of: Sample.catalogue, shelf: shelf, key: 42)
    let prepared = try #require(PreparedShelf.recommender(PackedBytes(bytes), shelf: shelf, key: 42))
    for text in Self.needs {
      let need = Need(text, audience: .student, grade: Grade("3"), cause: "no-practice", tried: ["audio-books"])
      #expect(prepared.recommend(need, from: shelf) == Sample.recommender.recommend(need, from: shelf))
      #expect(prepared.recommend(Need(text), from: shelf) == Sample.recommender.recommend(Need(text), from: shelf))
    }
  }

  @Test func `the stemmer of the language is kept`() throws {
    var catalogue = Sample.catalogue
    catalogue.vocabulary.stemmer = try #require(StemmerName("german"))
    let bytes = PreparedShelf.bytes(of: catalogue, shelf: .interventions, key: 42)
    let prepared = try #require(PreparedShelf.recommender(PackedBytes(bytes), shelf: .interventions, key: 42))
    #expect(prepared.language.stemmer.text == "german")
    let need = Need("reads slowly")
    #expect(prepared.recommend(need) == Recommender(catalogue).recommend(need))
  }

  @Test(arguments: Shelf.allCases)
  func `every entry comes back as it was`(shelf: Shelf) {
    let entries = Sample.catalogue.entries(on: shelf)
    let packed = PackedList(PackedBytes(PackedList.packed(entries) { $1.pack(into: &$0) })) { CatalogueEntry(&$0) }
    #expect((0..<packed.count).map { packed[$0] } == entries)
  }

  @Test func `bytes of other corpora are not taken`() {
    let bytes = PreparedShelf.bytes(of: Sample.catalogue, shelf: .interventions, key: 42)
    #expect(PreparedShelf.recommender(PackedBytes(bytes), shelf: .interventions, key: 43) == nil)
  }

  @Test func `damaged bytes are not taken, or tell it when they are read`() {
    let bytes = PreparedShelf.bytes(of: Sample.catalogue, shelf: .interventions, key: 42)
    func opened(_ bytes: [UInt8], readsAll: Bool) -> Recommender? {
      PreparedShelf.recommender(PackedBytes(bytes), shelf: .interventions, key: 42, readsAll: readsAll)
    }
    let needs = Self.needs.map { Need($0) }
    let answers = needs.map { Sample.recommender.recommend($0) }
    for place in stride(from: 0, to: bytes.count, by: 61) {
      var mutant = bytes
      mutant[place] ^= 0x20
      #expect(opened(mutant, readsAll: true) == nil, "byte \(place)")
      guard let recommender = opened(mutant, readsAll: false) else { continue }
      #expect(needs.map { recommender.recommend($0) } == answers || !recommender.isSound, "byte \(place)")
    }
    for count in stride(from: 0, to: bytes.count, by: 1009) {
      #expect(opened(Array(bytes.prefix(count)), readsAll: false) == nil)
    }
  }
}
