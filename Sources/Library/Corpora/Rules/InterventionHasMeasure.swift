// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// An intervention says by what one sees that it works.
struct InterventionHasMeasure: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.interventions.filter { $0.value.measures.isEmpty }.map { record in
      record.defect(
        Messages.nothing("measure", in: record.id), hint: Messages.measureHint, at: record.mark(of: "measures"),
        rule: name)
    }
  }
}
