// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Testing

@testable import Library

@Suite("Reading a corpus") struct CorpusReaderTests {
  @Test func `every key of an entry arrives`() throws {
    let corpus = CorpusReader.read(layers: [CorpusSample.files()])
    #expect(corpus.defects.isEmpty)
    let catalogue = corpus.catalogue
    let entry = try #require(catalogue.interventions.first)
    #expect(entry.about.version == 2)
    #expect(entry.scope.audiences == [.student, .employee, .newHire])
    #expect(entry.scope.grades?.text == "K to 12")
    #expect(entry.delivery.dosage.text == "10-20 minutes, 4 times a week, 6 weeks")
    #expect(entry.evidence.first?.figure == "0.74")
    #expect(entry.measures == ["quiz-score", "a plain word"])
    #expect(catalogue.accommodations.first?.barriers == ["time"])
    #expect(catalogue.measures.first?.growth.first?.perWeek == "1.1")
    #expect(catalogue.sources.first?.year == "2013")
    #expect(catalogue.vocabulary.domains.first?.title == "Study skills")
    #expect(catalogue.vocabulary.stopWords == ["the", "it", "on", "in", "is"])
  }

  @Test func `a later layer replaces by id, in the same place, and adds the rest`() {
    let own = """
      sources:
        - {id: own-1, authors: Me, year: "2026", title: Notes}
        - {id: dunlosky-2013, authors: Changed, year: "2013", title: Techniques}
      """
    let layer = [CorpusFile(relativePath: "sources.yaml", bytes: Array(own.utf8))].compactMap(\.self)
    let catalogue = CorpusReader.read(layers: [CorpusSample.files(), layer]).catalogue
    #expect(catalogue.sources.map(\.authors) == ["Changed", "Me"])
  }

  @Test func `an entry with an error is left out, and the others are used`() {
    let text = CorpusSample.sources + "  - {id: broken, authors: A, year: \"2000\"}\n"
    let corpus = CorpusReader.read(layers: [
      [CorpusFile(relativePath: "sources.yaml", bytes: Array(text.utf8))].compactMap(\.self)
    ])
    #expect(corpus.catalogue.sources.map(\.id) == ["dunlosky-2013"])
    #expect(corpus.defects.map(\.message) == ["source \"broken\" has no \"title\""])
    #expect(corpus.defects.map(\.line) == [6])
  }

  @Test func `the words of the vocabulary arrive`() throws {
    let texts = [
      "vocabulary/synonyms.yaml":
        "synonyms:\n  - {words: [times tables, multiplication facts]}\n  - {from: adhd, to: [attention deficit]}\n",
      "vocabulary/vague-words.yaml": "openings: [get better]\nwords: [stuff]\n",
      "vocabulary/ksa.yaml": "ksa:\n  - {id: k1, name: Mathematics, kind: knowledge}\n",
      "frameworks/core.yaml": "framework: core\ntitle: Core\ncompetencies:\n  - {id: c1, name: Lead}\n",
    ]
    let files = texts.compactMap { CorpusFile(relativePath: $0.key, bytes: Array($0.value.utf8)) }
    let corpus = CorpusReader.read(layers: [files])
    let catalogue = corpus.catalogue
    #expect(corpus.defects.isEmpty)
    #expect(
      catalogue.vocabulary.synonyms
        == [.equal(["times tables", "multiplication facts"]), .oneWay(from: "adhd", to: ["attention deficit"])])
    #expect(catalogue.vocabulary.vagueOpenings == ["get better"])
    #expect(catalogue.vocabulary.vagueWords == ["stuff"])
    #expect(catalogue.vocabulary.capabilities.map(\.name) == ["Mathematics"])
    #expect(catalogue.frameworks.first?.competencies.map(\.name) == ["Lead"])
  }

  @Test(arguments: ["notes.txt", "interventions/a/b.yaml", "vocabulary/other.yaml", "README.md", "", "/"])
  func `what is no corpus file is passed over`(path: String) {
    #expect(CorpusFile(relativePath: path, bytes: []) == nil)
  }

  @Test(arguments: ["", "\u{0}", "- just a list\n", "interventions: {a: b}\n", "interventions:\n  - 7\n", "{{{"])
  func `a broken file is a defect with a place, and no entry`(text: String) {
    let file = [CorpusFile(relativePath: "interventions/x.yaml", bytes: Array(text.utf8))].compactMap(\.self)
    let corpus = CorpusReader.read(layers: [file])
    #expect(!corpus.defects.isEmpty)
    #expect(corpus.defects.allSatisfy { $0.file == "interventions/x.yaml" && $0.line >= 1 && !$0.hint.isEmpty })
    #expect(corpus.catalogue.interventions.isEmpty)
  }
}
