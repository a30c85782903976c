// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Whoever types one of an entry's needs finds the entry among the first three.
struct NeedFindsItsEntry: CorpusRule {
  static let places = 3

  func defects(in view: CorpusView) -> [Defect] {
    let recommender = Recommender(view.catalogue)
    return view.entries.flatMap { record in
      record.value.about.needs.enumerated().compactMap { item, text in
        let audience = record.value.scope.audiences.first
        let ids = recommender.ids(
          for: Need(text, audience: audience), from: shelf(of: record.value), limit: Self.places)
        guard !ids.contains(record.id) else { return nil }
        return record.defect(
          Messages.needNotFound(text, record.id, ids), hint: Messages.needNotFoundHint,
          at: record.mark(of: "needs", item: item), severity: .warning, rule: name)
      }
    }
  }

  private func shelf(of entry: CatalogueEntry) -> Shelf {
    switch entry {
    case .intervention: .interventions
    case .accommodation: .accommodations
    case .measure: .measures
    }
  }
}
