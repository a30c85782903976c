// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Understanding

@testable import Library

/// Words files: what ships has no defect, and what is wrong in one is named with its place.
@Suite struct WordsTests {
  private static let path = "prompts/languages/en/words.yaml"

  private func decode(_ text: String) throws -> (words: WordData?, defects: [String]) {
    let (node, defects) = DataReader.read(text, file: "words.yaml")
    let log = DefectLog(file: "words.yaml")
    log.report(defects)
    let words = node.flatMap { WordsDecoder(log: log).words($0) }
    return (words, log.sorted.map(\.description))
  }

  private func shipped() throws -> String {
    String(decoding: try #require(ProjectFolder.bytes(Self.path)), as: UTF8.self)
  }

  @Test func `the English words have every list and no defect`() throws {
    let (words, defects) = try decode(try shipped())
    #expect(defects.isEmpty)
    #expect(words?.tag == "en")
    #expect(words?.stemmer == "english")
    #expect(words?.lists.count == WordList.allCases.count)
    #expect(words?.lists[.june]?.contains("june") == true)
    #expect(words?.shortForms["dont"] == "do not")
    #expect(words?.numbers["twelve"] == 12)
  }

  @Test(arguments: [
    ("  june:", "  juno:", "unknown key \"juno\""), ("  june:", "  juno:", "\"june\""),
    ("[may]", "[May]", "\"May\" in \"may-verb\" is not as typed words are compared"),
    ("[may]", "[may - be]", "may be"), ("twelve: 12", "twelve: dozen", "dozen"),
    ("- intent: back", "- intent: bak", "bak"),
    ("\"edit\"", "\"(edit\"", "the bracket at character 1 has no partner"), ("stemmer: english\n", "", "stemmer"),
    ("stemmer: english", "stemmer: englsh", "words.yaml:3:10"),
    ("stemmer: english", "stemmer: englsh", "did you mean \"english\"?"),
    ("stemmer: english", "stemmer: klingon", "there are: arabic"),
  ])
  func `what is wrong is told with its line`(right: String, wrong: String, told: String) throws {
    let text = try shipped()
    let place = try #require(text.range(of: right))
    let (_, defects) = try decode(text.replacingCharacters(in: place, with: wrong))
    #expect(defects.contains { $0.contains(told) && $0.hasPrefix("words.yaml:") }, "\(defects)")
  }

  @Test(arguments: [
    (
      "  no-openings: [\"no\",", "  no-openings: [okay, \"no\",",
      "\"okay\" stands in \"yes-openings\" and in \"no-openings\""
    ),
    ("  july: [", "  july: [june, ", "\"june\" stands in \"june\" and in \"july\""),
  ])
  func `a word in two lists of which only one can be meant is told`(right: String, wrong: String, told: String) throws {
    let folder = try TemporaryFolder()
    let text = try shipped()
    let place = try #require(text.range(of: right))
    try folder.write("languages/en/words.yaml", text.replacingCharacters(in: place, with: wrong))
    let defects = FlowCatalogue(layers: [.embedded(.prompts), .folder(folder.path)]).wordsDefects.map(\.description)
    #expect(defects.count == 1)
    #expect(defects.contains { $0.contains(told) && $0.contains("words.yaml:") }, "\(defects)")
    #expect(FlowCatalogue(layers: [.embedded(.prompts)]).wordsDefects.isEmpty)
  }

  @Test(arguments: [
    ("  june: [june, ", "  june: [june, june, ", "\"june\" stands twice in \"june\""),
    ("  no-openings: [\"no\",", "  no-openings: [\"no\", \"no\",", "\"no\" stands twice in \"no-openings\""),
    ("  june: [", "  kin: [mother]\n  june: [", "\"kin\" stands under \"lists\""),
  ])
  func `what is written twice is told`(right: String, wrong: String, told: String) throws {
    let folder = try TemporaryFolder()
    let text = try shipped()
    let place = try #require(text.range(of: right))
    try folder.write("languages/en/words.yaml", text.replacingCharacters(in: place, with: wrong))
    let defects = FlowCatalogue(layers: [.embedded(.prompts), .folder(folder.path)]).wordsDefects.map(\.description)
    #expect(defects.count == 1)
    #expect(defects.contains { $0.contains(told) && $0.contains("words.yaml:") }, "\(defects)")
  }

  /// Pairs that have a reason, which `docs/word-lists.md` tells.
  private static let alike: Set<Set<String>> = [
    ["clause-joints", "pick-adds"], ["asking-words", "joined-questions"],
  ]

  @Test func `no two English lists have two thirds of their entries in common without a reason`() throws {
    let node = try #require(DataReader.read(try shipped(), file: "words.yaml").node)
    let lists = ["answers", "lists"].flatMap { node[$0]?.entries ?? [] }
      .map { (name: $0.key, words: Set(($0.value.items ?? []).compactMap(\.text))) }.filter { $0.words.count > 2 }
    var found: Set<Set<String>> = []
    for (place, one) in lists.enumerated() {
      for other in lists[(place + 1)...] {
        let common = one.words.intersection(other.words).count
        if common * 3 >= one.words.union(other.words).count * 2 { found.insert([one.name, other.name]) }
      }
    }
    #expect(found == Self.alike)
    let reasons = String(decoding: try #require(ProjectFolder.bytes("docs/word-lists.md")), as: UTF8.self)
    for pair in found {
      let names = pair.sorted().map { "`\($0)`" }.joined(separator: ", ")
      #expect(reasons.contains("| \(names) |"), "\(names)")
    }
  }

  @Test func `a language without a words file hears English, and one with a file its own`() throws {
    let folder = try TemporaryFolder()
    let text = try shipped().replacing("language: en\n", with: "language: xx\n")
    try folder.write("languages/xx/words.yaml", text)
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts), .folder(folder.path)])
    #expect(catalogue.words(language: "xx").value?.tag == "xx")
    #expect(catalogue.words(language: "yy").value?.tag == "en")
    #expect(catalogue.words(language: "../en").value?.tag == "en")
    try folder.write("languages/xx/words.yaml", text.replacing("lists:", with: "list:"))
    #expect(catalogue.words(language: "xx").value == nil)
    #expect(catalogue.defects().contains { $0.file.hasSuffix("languages/xx/words.yaml") })
  }
}
