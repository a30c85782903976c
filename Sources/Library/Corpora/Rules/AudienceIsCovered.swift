// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Every audience finds interventions, and finds one in every domain that names it.
struct AudienceIsCovered: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let scopes = view.interventions.map { ($0.value.scope.audiences, $0.value.about.domains) }
    return domains(in: view, scopes) + whole(view, scopes)
  }

  private typealias Coverage = (audiences: [Interventions.Audience], domains: [String])

  private func domains(in view: CorpusView, _ scopes: [Coverage]) -> [Defect] {
    Corpus.used(view.corpus.domains).flatMap { record in
      record.value.audiences.enumerated().compactMap { item, audience in
        let isCovered = scopes.contains { audience.isServed(by: $0.audiences) && $0.domains.contains(record.id) }
        guard !isCovered else { return nil }
        return record.defect(
          Messages.uncovered(audience.words, record.id), hint: Messages.uncoveredHint,
          at: record.mark(of: "audiences", item: item), severity: .warning, rule: name)
      }
    }
  }

  /// An audience without any intervention is shown at the first one, for want of a better place.
  private func whole(_ view: CorpusView, _ scopes: [Coverage]) -> [Defect] {
    guard let first = view.interventions.first else { return [] }
    return Interventions.Audience.allCases.filter { audience in !scopes.contains { audience.isServed(by: $0.audiences) }
    }.map {
      first.defect(
        Messages.audienceWithout("intervention", $0.words), hint: Messages.audienceWithoutHint($0.rawValue),
        severity: .warning, rule: name)
    }
  }
}
