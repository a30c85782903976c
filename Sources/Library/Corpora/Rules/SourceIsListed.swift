// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Every source that is named stands in the list of sources.
struct SourceIsListed: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.sources.map(\.id))
    return view.citations.filter { !known.contains($0.source) }.map { citation in
      Defect(
        file: citation.file, mark: citation.mark, message: Messages.unknownID("source", citation.source),
        hint: Messages.unknownIDHint(Nearness.nearest(to: citation.source, among: known.sorted()), "sources.yaml"),
        rule: name)
    }
  }
}
