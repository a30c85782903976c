// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// An entry says what one does.
struct EntryHasSteps: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.entries.filter { $0.value.steps.isEmpty }.map { record in
      record.defect(Messages.nothing("steps", in: record.id), hint: Messages.stepsHint, rule: name)
    }
  }
}
