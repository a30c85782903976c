// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Every domain that an entry or a measure names stands in the vocabulary.
struct DomainIsListed: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.catalogue.vocabulary.domains.map(\.id))
    return view.entries.flatMap { check($0, $0.value.about.domains, known) }
      + view.measures.flatMap { check($0, $0.value.about.domains, known) }
  }

  private func check<Value>(_ record: CorpusRecord<Value>, _ domains: [String], _ known: Set<String>) -> [Defect] {
    domains.enumerated().filter { !known.contains($0.element) }.map { item, id in
      record.defect(
        Messages.unknownID("domain", id),
        hint: Messages.unknownIDHint(Nearness.nearest(to: id, among: known.sorted()), "vocabulary/domains.yaml"),
        at: record.mark(of: "domains", item: item), rule: name)
    }
  }
}
