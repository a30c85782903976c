// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions

/// What an entry tells its readers is no harder than they can read: grade 8 where students read it, else grade 11.
struct TextIsReadable: CorpusRule {
  static let gradeOfStudents = 8.0
  static let gradeOfAdults = 11.0
  /// The keys whose texts are read as instructions.
  private static let keys = ["summary", "steps", "home", "cautions", "seen_by"]

  func defects(in view: CorpusView) -> [Defect] {
    view.entries.compactMap { record in
      let limit = record.value.scope.audiences.contains(.student) ? Self.gradeOfStudents : Self.gradeOfAdults
      let texts = Self.keys.compactMap { record.node[$0] }.flatMap { $0.items ?? [$0] }.compactMap(\.text)
      let grade = ReadingGrade.of(texts.flatMap(SentenceIsShort.sentences))
      guard grade > limit else { return nil }
      return record.defect(
        Messages.hardToRead(record.id, Int(grade.rounded(.up)), Int(limit)), hint: Messages.hardToReadHint,
        at: record.mark(of: "steps"), severity: .warning, rule: name)
    }
  }
}
