// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// Every table of norms belongs to a measure of the corpus.
struct NormNamesKnownMeasure: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.measures.map(\.id))
    return view.norms.filter { !known.contains($0.value.measure) }.map { record in
      record.defect(
        Messages.unknownID("measure", record.value.measure),
        hint: Messages.unknownIDHint(
          Nearness.nearest(to: record.value.measure, among: known.sorted()), "measures"),
        at: record.mark(of: "measure"), rule: name)
    }
  }
}
