// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions
import Search
import Testing

@testable import Library

/// Corpora in another language: its words lie over the entries of all layers, and are searched with its stemmer.
@Suite struct CorpusLanguageTests {
  private static let german = """
    interventions:
      - id: quiz-yourself
        title: Frag dich selbst ab
        needs: [vergisst alles vor der Prüfung, liest die Notizen immer wieder]
        steps: [Schließe das Buch.]

    """
  private static let files = [
    "languages/de/interventions/study.yaml": german,
    "languages/de/sayings/school.yaml": "sayings:\n  - for: quiz-yourself\n    said: [mein Kopf ist leer]\n",
    "languages/de/vocabulary/stopwords.yaml": "stopwords: [die, der, das]\n",
  ]

  private static func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    let english = [
      "interventions/study.yaml": CorpusSample.interventions, "sayings/school.yaml": CorpusSample.sayings,
      "accommodations/school.yaml": CorpusSample.accommodations, "measures/school.yaml": CorpusSample.measures,
      "sources.yaml": CorpusSample.sources, "vocabulary/domains.yaml": CorpusSample.domains,
      "vocabulary/stopwords.yaml": "stopwords: [the, it]\n",
    ]
    return try TemporaryFolder(english.merging(files) { $1 }.merging(more) { $1 })
  }

  private static func language(isHeard: Bool = true) throws -> CorpusLanguage {
    CorpusLanguage(tag: "de", stemmer: try #require(StemmerName("german")), isHeard: isHeard)
  }

  private static func read(_ folder: TemporaryFolder, isHeard: Bool = true) throws -> Corpus {
    CorpusReader.read(layers: [.folder(folder.path)], language: try language(isHeard: isHeard))
  }

  @Test func `an entry needs only what it says otherwise`() throws {
    let corpus = try Self.read(try Self.folder())
    #expect(corpus.defects.isEmpty)
    let entry = try #require(corpus.catalogue.interventions.first)
    #expect(corpus.catalogue.interventions.count == 1)
    #expect(entry.about.title == "Frag dich selbst ab")
    #expect(entry.about.summary == "Close the book and write down what you remember.")
    #expect(entry.evidence.first?.figure == "0.74")
    #expect(corpus.catalogue.accommodations.first?.about.title == "Extra time on tests")
  }

  @Test func `what is heard is the language's alone, where lines are heard in it`() throws {
    let folder = try Self.folder()
    let heard = try Self.read(folder).catalogue
    #expect(heard.vocabulary.stopWords == ["die", "der", "das"])
    #expect(heard.sayings["quiz-yourself"] == ["mein Kopf ist leer"])
    #expect(heard.vocabulary.stemmer.text == "german")
    let shown = try Self.read(folder, isHeard: false).catalogue
    #expect(shown.vocabulary.stopWords == ["the", "it", "die", "der", "das"])
    #expect(shown.sayings["quiz-yourself"]?.count == 2)
  }

  @Test func `a need is answered by stems of the language`() throws {
    let folder = try Self.folder()
    let german = Recommender(try Self.read(folder).catalogue)
    // Neither form stands in the entry; Snowball's German gives both the stem of "Prüfung" and "Notizen".
    for need in ["vor Prüfungen vergisst er alles", "die Notiz liest sie immer wieder"] {
      #expect(german.ids(for: Need(need)) == ["quiz-yourself"], "\(need)")
    }
    #expect(german.recommend(Need("vor Prüfungen vergisst er alles")).corrected == nil)
    #expect(german.ids(for: Need("forgets everything before the test")) == [])
    let english = Recommender(CorpusReader.read(layers: [.folder(folder.path)]).catalogue)
    #expect(english.ids(for: Need("forgets everything before the tests")) == ["quiz-yourself"])
    #expect(english.ids(for: Need("vor Prüfungen vergisst er alles")) == [])
  }

  @Test func `the stemmer is that of the words that are heard`() throws {
    let text = String(decoding: try #require(ProjectFolder.bytes("prompts/languages/en/words.yaml")), as: UTF8.self)
    let german = text.replacing("language: en\n", with: "language: de\n")
      .replacing("stemmer: english", with: "stemmer: german")
    let folder = try TemporaryFolder(["languages/de/words.yaml": german])
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts), .folder(folder.path)])
    #expect(catalogue.corpusLanguage("de").value == (try Self.language()))
    #expect(catalogue.corpusLanguage("en").value == .english)
    let unheard = try #require(catalogue.corpusLanguage("fr").value)
    #expect(unheard == CorpusLanguage(tag: "fr", stemmer: .english, isHeard: false))
    try folder.write("languages/de/words.yaml", german.replacing("stemmer: german", with: "stemmer: germn"))
    #expect(catalogue.corpusLanguage("de").value == nil)
    #expect(catalogue.corpusLanguage("de").defects.first?.message == "stemmer \"germn\" is none of Snowball's")
  }

  @Test func `another language, and another stemmer, is another corpus`() throws {
    let folder = try Self.folder()
    let layers: [DataLayer] = [.folder(folder.path)]
    let key = CorpusKey.of(layers, language: try Self.language())
    #expect(key != CorpusKey.of(layers))
    #expect(key != CorpusKey.of(layers, language: CorpusLanguage(tag: "de", stemmer: .none)))
    try folder.write("languages/de/vocabulary/stopwords.yaml", "stopwords: [die]\n")
    #expect(key != CorpusKey.of(layers, language: try Self.language()))
  }

  @Test func `defects of a language are told once, with their file`() throws {
    let bad = "interventions:\n  - id: unknown-entry\n    title: Nichts\n  - {id: quiz-yourself, ttle: Nichts}\n"
    let folder = try Self.folder(["languages/de/interventions/bad.yaml": bad])
    let prompts = FlowCatalogue(layers: [.embedded(.prompts)])
    let defects = CorpusCheck.defects(in: [.folder(folder.path)], prompts: prompts)
      .filter { $0.file.hasSuffix("bad.yaml") }
    #expect(defects.contains { $0.message.contains("\"ttle\"") && $0.line == 4 })
    #expect(defects.contains { $0.message.contains("unknown-entry") && $0.line == 2 })
    #expect(Set(defects.map(\.description)).count == defects.count)
  }

  @Test func `how hard a text is to read is judged in English alone`() throws {
    let words =
      "Berücksichtige unterschiedliche Verständnisvoraussetzungen bezüglich wissenschaftlicher Argumentationsmuster."
    let hard = "interventions:\n  - {id: quiz-yourself, summary: \(words)}\n"
    func rules(_ path: String) throws -> [String] {
      let folder = try Self.folder([path: hard])
      return CorpusCheck.defects(in: [.folder(folder.path)], prompts: FlowCatalogue(layers: [.embedded(.prompts)]))
        .filter { $0.rule == "TextIsReadable" }.map(\.file)
    }
    #expect(try rules("languages/de/interventions/hard.yaml").isEmpty)
    let sentences = ReadingGrade.of(SentenceIsShort.sentences(of: words))
    #expect(sentences > TextIsReadable.gradeOfAdults, "the text is one that English would be told of")
  }
}
