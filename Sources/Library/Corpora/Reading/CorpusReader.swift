// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Reads corpus files. A record with a defect is left out; everything else is used.
package enum CorpusReader {
  /// - Parameter layers: the first is the base; records of a later one replace those with the same id, lists of words
  ///   are added.
  package static func read(layers: [[CorpusFile]]) -> Corpus {
    var corpus = Corpus()
    for (layer, files) in layers.enumerated() {
      for file in files { read(file, layer: layer, into: &corpus) }
    }
    return corpus
  }

  private static func read(_ file: CorpusFile, layer: Int, into corpus: inout Corpus) {
    let (node, defects) = DataReader.read(file.bytes, file: file.path)
    corpus.defects += defects
    guard let node else { return }
    let sheet = Sheet(node: node, layer: layer, log: DefectLog(file: file.path))
    switch file.content {
    case .interventions: corpus.interventions += sheet.records("interventions", Intervention.init(record:log:))
    case .accommodations: corpus.accommodations += sheet.records("accommodations", AccommodationEntry.init(record:log:))
    case .measures: corpus.measures += sheet.records("measures", Measure.init(record:log:))
    case .sayings: corpus.sayings += sheet.sayings()
    case .sources: corpus.sources += sheet.records("sources", Source.init(record:log:))
    case .domains: corpus.domains += sheet.records("domains", Domain.init(record:log:))
    case .capabilities: corpus.capabilities += sheet.records("ksa", Capability.init(record:log:))
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
