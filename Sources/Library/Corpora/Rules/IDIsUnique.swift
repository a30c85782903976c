// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// An id stands once in a layer. Interventions, accommodations and measures share their ids.
struct IDIsUnique: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let corpus = view.corpus
    let entries =
      corpus.interventions.map(Place.init) + corpus.accommodations.map(Place.init) + corpus.measures.map(Place.init)
    return check(entries) + check(corpus.sources.map(Place.init)) + check(corpus.domains.map(Place.init))
      + check(corpus.capabilities.map(Place.init)) + check(corpus.frameworks.map(Place.init))
      + check(corpus.norms.map(Place.init))
  }

  private struct Place {
    let id: String
    let layer: Int
    let file: String
    let mark: SourceMark

    init<Value>(_ record: CorpusRecord<Value>) {
      id = record.id
      layer = record.layer
      file = record.file
      mark = record.mark(of: "id")
    }
  }

  private func check(_ places: [Place]) -> [Defect] {
    var first: [String: Place] = [:]
    return places.compactMap { place in
      let key = "\(place.layer) \(place.id)"
      guard let taken = first[key] else {
        first[key] = place
        return nil
      }
      return Defect(
        file: place.file, mark: place.mark, message: Messages.repeatedID(place.id, taken.file, taken.mark.line),
        hint: Messages.repeatedIDHint, rule: name)
    }
  }
}
