// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Every source in the list is named somewhere.
struct SourceIsUsed: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let used = Set(view.citations.map(\.source))
    return view.sources.filter { !used.contains($0.id) }.map { record in
      record.defect(
        Messages.unusedSource(record.id), hint: Messages.unusedSourceHint, severity: .warning, rule: name)
    }
  }
}
