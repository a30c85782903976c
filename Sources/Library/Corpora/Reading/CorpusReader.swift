// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Reads corpus files. A record with a defect is left out; everything else is used.
package enum CorpusReader {
  /// - Parameters:
  ///   - layers: the first is the base; records of a later one replace those with the same id, lists of words are added.
  ///   - translations: the files of the language, layer by layer. A record needs only what it says otherwise than the one
  ///     with the same id; see `Corpus.lay`.
  package static func read(
    layers: [[CorpusFile]], translations: [[CorpusFile]] = [], language: CorpusLanguage = .english
  ) -> Corpus {
    var corpus = Corpus()
    for (layer, files) in layers.enumerated() {
      for file in files { read(file, layer: layer, over: nil, into: &corpus) }
    }
    var words = Corpus()
    for (layer, files) in translations.enumerated() {
      for file in files { read(file, layer: layers.count + layer, over: corpus, into: &words) }
    }
    corpus.lay(words, in: language)
    return corpus
  }

  private static func read(_ file: CorpusFile, layer: Int, over base: Corpus?, into corpus: inout Corpus) {
    let (node, defects) = DataReader.read(file.bytes, file: file.path)
    corpus.defects += defects
    guard let node else { return }
    let sheet = Sheet(node: node, layer: layer, log: DefectLog(file: file.path))
    switch file.content {
    case .interventions:
      corpus.interventions += sheet.records(
        "interventions", over: base?.interventions, Intervention.init(record:log:))
    case .accommodations:
      corpus.accommodations += sheet.records(
        "accommodations", over: base?.accommodations, AccommodationEntry.init(record:log:))
    case .measures: corpus.measures += sheet.records("measures", over: base?.measures, Measure.init(record:log:))
    case .sayings: corpus.sayings += sheet.sayings()
    case .norms: corpus.norms += sheet.records("norms", over: base?.norms, NormTable.init(record:log:))
    case .sources: corpus.sources += sheet.records("sources", over: base?.sources, Source.init(record:log:))
    case .domains: corpus.domains += sheet.records("domains", over: base?.domains, Domain.init(record:log:))
    case .capabilities:
      corpus.capabilities += sheet.records("ksa", over: base?.capabilities, Capability.init(record:log:))
    case .framework: corpus.frameworks += sheet.framework()
    case .synonyms: corpus.synonyms += sheet.synonyms()
    case .stopWords: corpus.stopWords += sheet.texts(["stopwords"])["stopwords"] ?? []
    case .elsewhere: corpus.elsewhere += sheet.texts(["elsewhere"])["elsewhere"] ?? []
    case .vagueWords:
      let words = sheet.texts(["openings", "words"])
      corpus.vagueOpenings += words["openings"] ?? []
      corpus.vagueWords += words["words"] ?? []
    }
    corpus.defects += sheet.log.sorted
  }
}
