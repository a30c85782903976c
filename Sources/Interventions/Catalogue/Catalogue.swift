// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that can be recommended, with its sources and its vocabulary. Lists keep the order of the files.
package struct Catalogue: Sendable, Equatable {
  package var interventions: [Intervention] = []
  package var accommodations: [AccommodationEntry] = []
  package var measures: [Measure] = []
  package var norms: [NormTable] = []
  package var sources: [Source] = []
  package var vocabulary = Vocabulary()
  package var frameworks: [Framework] = []
  /// Further ways in which people tell what an entry is for, by its id: searched, and never shown.
  package var sayings: [String: [String]] = [:]

  package init() {}

  /// The entries of one shelf.
  package func entries(on shelf: Shelf) -> [CatalogueEntry] {
    switch shelf {
    case .interventions: interventions.map(CatalogueEntry.intervention)
    case .accommodations: accommodations.map(CatalogueEntry.accommodation)
    case .measures: measures.map(CatalogueEntry.measure)
    }
  }

  /// The entry with this id on any shelf.
  package func entry(id: String) -> CatalogueEntry? {
    for shelf in Shelf.allCases {
      if let entry = entries(on: shelf).first(where: { $0.id == id }) { return entry }
    }
    return nil
  }

  package func source(id: String) -> Source? {
    sources.first { $0.id == id }
  }
}
