// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Testing

@testable import Library
@testable import Understanding

/// `docs/word-lists.md` tells translators what every list of a words file is for, with an example that one of its entries stands in.
@Suite struct WordListsDocumentTests {
  private let words: WordData
  private let heard: HeardWords
  private let document: [String: [WordListRow]]
  private let file: DataNode

  init() throws {
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
    words = try #require(catalogue.words(language: "en").value)
    heard = catalogue.heard(language: "en")
    document = WordListRow.document(try Self.text(of: "docs/word-lists.md"))
    file = try #require(DataReader.read(try Self.text(of: "prompts/languages/en/words.yaml"), file: "words.yaml").node)
  }

  private static func text(of file: String) throws -> String {
    String(decoding: try #require(ProjectFolder.bytes(file)), as: UTF8.self)
  }

  private func rows(_ heading: String) -> [WordListRow] { document[heading] ?? [] }

  private func keys(of part: String) -> [String] { (file[part]?.entries ?? []).map(\.key).sorted() }

  /// How a request is named whose sentences may as well be answers.
  private static let unsure = "unsure"

  @Test func `every list is named once, and no other`() {
    #expect(rows("Under `answers`").map(\.name).sorted() == keys(of: "answers"))
    #expect(keys(of: "answers") == HeardList.allCases.map(\.key).sorted())
    #expect(rows("Under `lists`").map(\.name).sorted() == keys(of: "lists"))
    let named = Set(keys(of: "lists") + keys(of: "answers"))
    #expect(WordList.allCases.allSatisfy { named.contains($0.key) })
  }

  @Test func `every other part is named once, and so is every request and every column`() {
    let parts = Set((file.entries ?? []).map(\.key)).subtracting(["language", "stemmer", "answers", "lists"])
    #expect(rows("The other parts").map(\.name).sorted() == parts.sorted())
    let requests = words.requests.map {
      [$0.intent.rawValue, $0.command, $0.isUnsure ? Self.unsure : nil].compactMap(\.self).joined(separator: " ")
    }
    #expect(rows("The requests").map(\.name).sorted() == requests.sorted())
    #expect(rows("The columns").map(\.name).sorted() == keys(of: "columns"))
  }

  @Test func `what a list is for is told in at most 20 words`() {
    for row in document.values.joined() {
      #expect((1...20).contains(row.purpose.split(separator: " ").count), "\(row.name): \(row.purpose)")
    }
  }

  @Test func `every example holds an entry of its list`() {
    let forms = words.shortForms
    for row in rows("Under `answers`") {
      let list = HeardList.allCases.first { $0.key == row.name }
      #expect(row.holds(list.map { heard[$0] } ?? [], shortForms: forms), "answers, \(row.name): \(row.example)")
    }
    for row in rows("Under `lists`") {
      let list = WordList.byKey[row.name]
      #expect(
        row.holds(list.flatMap { words.lists[$0] } ?? [], shortForms: forms), "lists, \(row.name): \(row.example)")
    }
    for row in rows("The columns") {
      #expect(row.holds(heard.columns[row.name] ?? [], shortForms: [:]), "\(row.name): \(row.example)")
    }
  }

  @Test func `a word of no list is held by none`() {
    let row = WordListRow(name: "past-endings", purpose: "", example: "she finds it")
    #expect(!row.holds(["ed"], shortForms: [:]))
    #expect(!WordListRow(name: "kin", purpose: "", example: "my grandmas").holds(["grandma"], shortForms: [:]))
    #expect(
      !WordListRow(name: "pairs", purpose: "", example: "compliance and risk").holds(
        ["risk compliance"], shortForms: [:]))
    #expect(!WordListRow(name: "key-rows", purpose: "", example: "words").holds(["asdfghjkl"], shortForms: [:]))
  }

  @Test func `every example of a request is heard as that request`() {
    let sentences = PlainSentences(LanguageWords(words))
    for row in rows("The requests") {
      let tokens = Token.tokens(of: row.example)
      let request = sentences.request(tokens, isAsking: false)
      let meant = row.name.split(separator: " ").map(String.init)
      #expect(request?.intent.rawValue == meant.first, "\(row.name): \(row.example)")
      #expect(request?.isUnsure == (meant.last == Self.unsure), "\(row.name): \(row.example)")
      if meant.count > 1, meant.last != Self.unsure {
        #expect(request?.command == meant.last, "\(row.name): \(row.example)")
      }
    }
  }

  @Test func `every example of another part holds what stands there`() {
    let language = LanguageWords(words)
    let names = { (terms: [Term]) in terms.flatMap { [$0.name] + $0.names } }
    let entries: [String: [String]] = [
      "numbers": Array(words.numbers.keys), "ordinals": Array(words.ordinals.keys),
      "rhythms": Array(heard.rhythms.keys), "spans": Array(heard.spans.keys), "repeats": Array(heard.repeats.keys),
      "unit-forms": Array(heard.unitForms.keys), "short-forms": Array(words.shortForms.keys),
      "columns": heard.columns.values.flatMap(\.self), "terms": names(words.terms),
      "moments": words.moments.flatMap(\.names),
    ]
    for row in rows("The other parts") {
      let tokens = Token.tokens(of: row.example)
      let said = tokens.filter(\.isWord).map(\.bare)
      let ends = said.indices.map { Array(said[$0...]) }
      let sentences = PlainSentences(language)
      let isHeld =
        switch row.name {
        case "lead-ins": ends.dropFirst().contains { language.leadIns.prefixLength(of: $0) > 0 }
        case "bare-lead-ins": language.bareLeadIns.prefixLength(of: said) > 0
        case "list-tails": ends.dropFirst().contains { language.listTails.meaning(of: $0) != nil }
        case "requests": sentences.request(tokens, isAsking: false) != nil
        case "hindrances": sentences.isHindrance(tokens)
        default: row.holds(entries[row.name] ?? [], shortForms: [:])
        }
      #expect(isHeld, "\(row.name): \(row.example)")
    }
  }
}
