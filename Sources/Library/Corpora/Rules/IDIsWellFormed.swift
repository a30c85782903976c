// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Ids are lower-case words and numbers joined by "-", so that they can be typed and never change.
struct IDIsWellFormed: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    check(view.entries) + check(view.measures) + check(view.sources) + check(view.corpus.domains)
  }

  private func check<Value>(_ records: [CorpusRecord<Value>]) -> [Defect] {
    records.filter { !Self.isWellFormed($0.id) }.map { record in
      record.defect(
        Messages.malformedID(record.id), hint: Messages.malformedIDHint, at: record.mark(of: "id"), rule: name)
    }
  }

  static func isWellFormed(_ id: String) -> Bool {
    id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }
}
