// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Analysis") struct AnalysisTests {
  @Test(arguments: [
    ("Café's naïve owner", ["cafe", "naive", "owner"]),
    ("don’t, don't; the students' books", ["dont", "dont", "the", "students", "books"]),
    ("1.5 hours. 3rd-grade", ["1.5", "hours", "3rd", "grade"]),
    ("Ærø straße Łódź İstanbul", ["aero", "strasse", "lodz", "istanbul"]),
    ("e\u{301}cole", ["ecole"]), ("漢字", ["漢", "字"]), ("ΑΒΓ Жук", ["αβγ", "жук"]),
    ("", []), (" - ' . \u{0} 🙂 ", []), ("'quoted'", ["quoted"]), ("o'clock's", ["oclock"]),
  ])
  func `words are cut and folded`(text: String, words: [String]) {
    #expect(WordReader.words(in: text) == words)
  }

  @Test func `the quick way through ASCII gives the same words as the long way`() {
    let pieces = ["a", "Bc", "1", "23", "'", ".", "-", " ", "s", "'s", "'S", "\t", "x'y", "\"", "9.", "%"]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      #expect(WordReader.words(in: text) == WordReader.words(in: text + " é").dropLast(), "\(text)")
    }
  }

  @Test func `stop words are left out in any spelling, and words are stemmed`() {
    let analyzer = Analyzer(stopWords: ["The", "don't"])
    let terms = analyzer.terms(in: "The readers don’t read; READING easily", stemmer: Stemmer(.english))
    #expect(terms == ["reader", "read", "read", "easili"])
  }

  @Test func `a token knows where it stands`() {
    let text = "He reads “Émile’s” slowly"
    let tokens = Analyzer(stopWords: ["he"]).tokens(in: text, stemmer: Stemmer(.english))
    #expect(tokens.map { String(text[$0.range]) } == ["reads", "Émile’s", "slowly"])
    #expect(tokens.map(\.folded) == ["reads", "emile", "slowly"])
  }

  @Test(arguments: [
    ("read", ["_rea", "read", "ead_"]), ("at", ["_at_"]), ("a", ["_a_"]), ("été", ["_ete", "ete_"]),
    ("жук", ["_жук", "жук_"]),
  ])
  func `a word is cut into overlapping pieces`(word: String, grams: [String]) {
    #expect(CharacterGrams(size: 4).grams(in: word) == grams)
  }

  @Test func `synonyms bring other words, below the typed ones and each once`() {
    let analyzer = Analyzer(stopWords: ["of"])
    let stemmer = Stemmer(.english)
    var builder = SynonymsBuilder(boost: 0.4)
    builder.add(equal: ["times tables", "multiplication facts"], analyzer: analyzer, stemmer: stemmer)
    builder.add(from: "ADHD", to: ["attention deficit"], analyzer: analyzer, stemmer: stemmer)
    let synonyms = builder.build()
    func expansion(_ text: String) -> [String] {
      let terms = synonyms.expansion(of: analyzer.tokens(in: text, stemmer: stemmer))
      #expect(terms.allSatisfy { $0.boost == 0.4 && $0.origin == .synonym })
      return terms.map { "\($0.typed): \($0.term)" }
    }
    #expect(expansion("slow times tables") == ["times tables: multipl", "times tables: fact"])
    #expect(expansion("facts of multiplication").isEmpty)
    #expect(expansion("adhd adhd attention") == ["adhd: deficit"])
    #expect(expansion("attention deficit").isEmpty)
  }
}
