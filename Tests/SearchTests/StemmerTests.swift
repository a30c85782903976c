// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Search

@Suite struct StemmerTests {
  /// Words with their stems from the vocabularies at snowballstem.org.
  @Test(arguments: [
    ("english", "consistency", "consist"), ("german", "kategorischen", "kategor"),
    ("french", "continuellement", "continuel"), ("spanish", "chicharrones", "chicharron"),
    ("none", "readings", "readings"),
  ])
  func `each language has the stemmer of its name`(name: String, word: String, stem: String) throws {
    #expect(Stemmer(try #require(StemmerName(name))).stem(word) == stem)
  }

  @Test(arguments: ["englsh", "en", "", "English", "german\n"])
  func `what Snowball does not have is no stemmer`(name: String) {
    #expect(StemmerName(name) == nil)
  }

  @Test func `all that can be named can be named`() {
    #expect(StemmerName.all.count > 10)
    for name in StemmerName.all { #expect(StemmerName(name)?.text == name) }
  }

  @Test func `an index file keeps its stemmer, and queries are read with it`() throws {
    let documents = [(title: "Lesen", text: "kategorischer Satz"), (title: "Schreiben", text: "anderes")]
    for name in ["german", "english", "none"] {
      let stemmer = try #require(StemmerName(name))
      let index = try ImpactSample(documents, stemmer: stemmer).index()
      #expect(index.stemmer == stemmer)
      let terms = try QueryReader(index).read("kategorischen", corrects: false).terms.filter { $0.weight == 1 }
      #expect(terms.isEmpty == (name != "german"), "\(name)")
    }
  }
}
