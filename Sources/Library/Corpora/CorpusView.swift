// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// A corpus as rules look at it: the records that are used, and the ids that are known.
struct CorpusView {
  let corpus: Corpus
  let catalogue: Catalogue
  let interventions: [CorpusRecord<Intervention>]
  let measures: [CorpusRecord<Measure>]
  let norms: [CorpusRecord<NormTable>]
  let sources: [CorpusRecord<Source>]
  /// Interventions and accommodations.
  let entries: [CorpusRecord<CatalogueEntry>]
  /// The ids of lists that entries may name.
  let lists: KnownLists

  init(_ corpus: Corpus, lists: KnownLists) {
    self.corpus = corpus
    self.lists = lists
    catalogue = corpus.catalogue
    interventions = Corpus.used(corpus.interventions)
    measures = Corpus.used(corpus.measures)
    norms = Corpus.used(corpus.norms)
    sources = Corpus.used(corpus.sources)
    entries = corpus.entries
  }

  /// Everywhere a source is named.
  var citations: [Citation] {
    entries.flatMap { record in
      record.value.evidence.enumerated().compactMap { item, evidence in
        evidence.source.map {
          Citation(source: $0, file: record.file, mark: record.mark(of: "evidence", item: item, part: "source"))
        }
      }
    }
      + measures.flatMap { record in
        record.value.growth.enumerated().map { item, norm in
          Citation(
            source: norm.source, file: record.file, mark: record.mark(of: "growth", item: item, part: "source"))
        }
      }
      + norms.compactMap { Citation($0, source: $0.value.source) }
      + corpus.capabilities.compactMap { Citation($0, source: $0.value.source) }
      + corpus.frameworks.compactMap { Citation($0, source: $0.value.source) }
  }
}

/// That a source is named somewhere.
struct Citation {
  let source: String
  let file: String
  let mark: SourceMark

  init(source: String, file: String, mark: SourceMark) {
    self.source = source
    self.file = file
    self.mark = mark
  }

  init?<Value>(_ record: CorpusRecord<Value>, source: String?) {
    guard let source else { return nil }
    self.init(source: source, file: record.file, mark: record.mark(of: "source"))
  }
}
