// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// An entry has needs as people type them: five for an intervention, one for an accommodation.
struct EntryHasEnoughNeeds: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.entries.compactMap { record in
      let least = if case .intervention = record.value { 5 } else { 1 }
      let count = record.value.about.needs.count
      guard count < least else { return nil }
      return record.defect(
        Messages.fewNeeds(record.id, count, least), hint: Messages.fewNeedsHint, at: record.mark(of: "needs"),
        rule: name)
    }
  }
}
