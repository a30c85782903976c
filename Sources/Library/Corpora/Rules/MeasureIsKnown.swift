// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// A measure that looks like an id is one of the measures; plain words are left alone.
struct MeasureIsKnown: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.measures.map(\.id))
    return view.interventions.flatMap { record in
      record.value.measures.enumerated().compactMap { item, id in
        guard id.contains("-"), IDIsWellFormed.isWellFormed(id), !known.contains(id) else { return nil }
        return record.defect(
          Messages.unknownID("measure", id),
          hint: Messages.unknownIDHint(Nearness.nearest(to: id, among: known.sorted()), "measures"),
          at: record.mark(of: "measures", item: item), rule: name)
      }
    }
  }
}
