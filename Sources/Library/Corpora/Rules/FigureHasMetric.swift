// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// A figure says what it is, because figures of different metrics cannot be compared.
struct FigureHasMetric: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.entries.flatMap { record in
      record.value.evidence.enumerated().compactMap { item, evidence in
        guard let figure = evidence.figure, evidence.metric == nil else { return nil }
        return record.defect(
          Messages.figureWithoutMetric(record.id, figure), hint: Messages.figureWithoutMetricHint,
          at: record.mark(of: "evidence", item: item, part: "figure"), rule: name)
      }
    }
  }
}
