// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// An entry is related to others that are there, not to itself.
struct RelatedEntryExists: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.entries.map(\.id))
    return view.entries.flatMap { record in
      record.value.related.enumerated().compactMap { item, id in
        let mark = record.mark(of: "related", item: item)
        if id == record.id {
          return record.defect(Messages.relatedToItself(id), hint: Messages.relatedToItselfHint, at: mark, rule: name)
        }
        guard !known.contains(id) else { return nil }
        return record.defect(
          Messages.unknownID("entry", id),
          hint: Messages.unknownIDHint(
            Nearness.nearest(to: id, among: known.sorted()), say("library.related-entry-exists.defects", "the corpus")),
          at: mark,
          rule: name)
      }
    }
  }
}
