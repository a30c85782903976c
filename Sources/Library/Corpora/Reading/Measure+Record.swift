// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization

extension Measure {
  private static let keys = ["id", "title", "domains", "audiences", "what", "unit", "instrument", "words", "growth"]

  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("measure", node)
    guard let fields = Fields(node, of: subject, known: Self.keys, log: log) else { return nil }
    let about = Description(fields, summary: "what", keywords: "words")
    let scope = Scope(fields)
    let growth = fields.nodes("growth").compactMap { GrowthRate(record: $0, of: subject, log: log) }
    guard let about else { return nil }
    self.init(
      about: about, scope: scope, unit: fields.text("unit"), instrument: fields.text("instrument"), growth: growth)
  }
}

extension GrowthRate {
  private static let keys = ["grade", "per_week", "statistic", "source"]

  init?(record node: DataNode, of subject: String, log: DefectLog) {
    guard
      let fields = Fields(
        node, of: say("library.measure-record.init", "growth of \(subject)"), known: Self.keys, log: log)
    else { return nil }
    let grade = fields["grade"].flatMap { _ in fields.grade("grade") }
    let perWeek = fields.requiredText("per_week")
    let source = fields.requiredText("source")
    guard let perWeek, let source else { return nil }
    self.init(grade: grade, perWeek: perWeek, statistic: fields.text("statistic"), source: source)
  }
}
