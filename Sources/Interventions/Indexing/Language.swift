// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How texts and needs are read: stemmer, stop words, synonyms, and the spelling of every word of the catalogue.
struct Language: Sendable {
  let stemmer: StemmerName
  let analyzer: Analyzer
  let synonyms: Synonyms
  let corrector: SpellingCorrector
  /// For phrases, in which small words count too.
  let phraseAnalyzer = Analyzer()
  private let cutter = CharacterGrams(size: 4)

  init(_ catalogue: Catalogue, stemmer: Stemmer) {
    let analyzer = Analyzer(stopWords: catalogue.vocabulary.stopWords)
    var synonyms = SynonymsBuilder()
    for rule in catalogue.vocabulary.synonyms {
      switch rule {
      case .equal(let phrases): synonyms.add(equal: phrases, analyzer: analyzer, stemmer: stemmer)
      case .oneWay(let from, let to): synonyms.add(from: from, to: to, analyzer: analyzer, stemmer: stemmer)
      }
    }
    self.stemmer = catalogue.vocabulary.stemmer
    self.analyzer = analyzer
    self.synonyms = synonyms.build()
    corrector = SpellingCorrector(
      frequencies: Self.frequencies(in: catalogue), alsoKnown: analyzer.stopWords)
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(stemmer.text)
    writer.write(analyzer.stopWords.sorted())
    synonyms.pack(into: &writer)
    corrector.pack(into: &writer)
  }

  init(_ reader: inout PackedReader) {
    stemmer = StemmerName(reader.text()) ?? .none
    analyzer = Analyzer(foldedStopWords: Set(reader.texts()))
    synonyms = Synonyms(&reader)
    corrector = SpellingCorrector(&reader)
  }

  /// The 4-grams of the words that are not stop words.
  func grams(in text: String) -> [String] {
    let words = WordReader.words(in: text).filter { !analyzer.stopWords.contains($0) }
    return cutter.grams(in: words.joined(separator: " "))
  }

  private static func frequencies(in catalogue: Catalogue) -> [String: Int] {
    var frequencies: [String: Int] = [:]
    for text in texts(of: catalogue) {
      for word in WordReader.words(in: text) { frequencies[word, default: 0] += 1 }
    }
    return frequencies
  }

  private static func texts(of catalogue: Catalogue) -> [String] {
    let entries = Shelf.allCases.flatMap(catalogue.entries(on:)).flatMap { entry in
      [entry.title, entry.about.summary] + entry.about.needs + entry.about.keywords + entry.steps
    }
    let sayings = catalogue.sayings.values.joined()
    let domains = catalogue.vocabulary.domains.flatMap { [$0.title] + $0.words }
    let synonyms = catalogue.vocabulary.synonyms.flatMap { rule in
      switch rule {
      case .equal(let phrases): phrases
      case .oneWay(let from, let to): [from] + to
      }
    }
    return entries + sayings + domains + synonyms + catalogue.vocabulary.elsewhere
  }
}
