// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// A rating that says something was studied names the study.
struct RatingHasSource: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    view.entries.flatMap { record in
      record.value.evidence.enumerated().compactMap { item, evidence in
        guard evidence.rating.needsSource, evidence.source == nil else { return nil }
        return record.defect(
          Messages.ratingWithoutSource(record.id, evidence.rating.rawValue), hint: Messages.sourceMissingHint,
          at: record.mark(of: "evidence", item: item), rule: name)
      }
    }
  }
}
