// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Interventions
package import Search

/// A corpus as it was read: every record with its place, layer upon layer, and what could not be read.
package struct Corpus: Sendable, Equatable {
  package var interventions: [CorpusRecord<Intervention>] = []
  package var accommodations: [CorpusRecord<AccommodationEntry>] = []
  package var measures: [CorpusRecord<Measure>] = []
  package var norms: [CorpusRecord<NormTable>] = []
  package var sources: [CorpusRecord<Source>] = []
  package var domains: [CorpusRecord<Domain>] = []
  package var capabilities: [CorpusRecord<Capability>] = []
  package var frameworks: [CorpusRecord<Framework>] = []
  package var sayings: [Saying] = []
  package var synonyms: [SynonymRule] = []
  package var stopWords: [String] = []
  package var stemmer = StemmerName.english
  package var elsewhere: [String] = []
  package var vagueOpenings: [String] = []
  package var vagueWords: [String] = []
  /// What is wrong with the files themselves. What is wrong with what they say is told by `CorpusCheck`.
  package var defects: [Defect] = []

  package init() {}

  /// What is used: of records with the same id the one of the last layer, in the place of the first.
  package var catalogue: Catalogue {
    var catalogue = Catalogue()
    catalogue.interventions = Self.used(interventions).map(\.value)
    catalogue.accommodations = Self.used(accommodations).map(\.value)
    catalogue.measures = Self.used(measures).map(\.value)
    catalogue.norms = Self.used(norms).map(\.value)
    catalogue.sources = Self.used(sources).map(\.value)
    catalogue.frameworks = Self.used(frameworks).map(\.value)
    catalogue.sayings = sayings.reduce(into: [:]) { $0[$1.entry, default: []] += $1.said }
    catalogue.vocabulary.domains = Self.used(domains).map(\.value)
    catalogue.vocabulary.capabilities = Self.used(capabilities).map(\.value)
    catalogue.vocabulary.synonyms = synonyms
    catalogue.vocabulary.stopWords = stopWords
    catalogue.vocabulary.stemmer = stemmer
    catalogue.vocabulary.elsewhere = elsewhere
    catalogue.vocabulary.vagueOpenings = vagueOpenings
    catalogue.vocabulary.vagueWords = vagueWords
    return catalogue
  }

  /// Interventions and accommodations alike, those that are used.
  var entries: [CorpusRecord<CatalogueEntry>] {
    Self.used(interventions).map { $0.mapped(CatalogueEntry.intervention) }
      + Self.used(accommodations).map { $0.mapped(CatalogueEntry.accommodation) }
  }

  static func used<Value>(_ records: [CorpusRecord<Value>]) -> [CorpusRecord<Value>] {
    var places: [String: Int] = [:]
    var used: [CorpusRecord<Value>] = []
    for record in records {
      if let place = places[record.id] {
        if used[place].layer < record.layer { used[place] = record }
      } else {
        places[record.id] = used.count
        used.append(record)
      }
    }
    return used
  }
}

extension CorpusRecord {
  func mapped<Other>(_ transform: (Value) -> Other) -> CorpusRecord<Other> {
    CorpusRecord<Other>(value: transform(value), id: id, file: file, layer: layer, node: node)
  }
}
