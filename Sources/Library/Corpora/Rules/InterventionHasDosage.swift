// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// An intervention says how much of it: minutes, times a week or weeks.
struct InterventionHasDosage: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.interventions.filter { $0.value.delivery.dosage.isEmpty }.map { record in
      record.defect(
        Messages.nothing("dosage", in: record.id), hint: Messages.dosageHint, at: record.mark(of: "dosage"), rule: name)
    }
  }
}
