// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization

extension NormTable {
  private static let keys = ["id", "title", "measure", "edition", "source", "scores"]

  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("norm", node)
    guard let fields = Fields(node, of: subject, known: Self.keys, log: log) else { return nil }
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    let measure = fields.requiredText("measure")
    let edition = fields.requiredText("edition")
    let source = fields.requiredText("source")
    let scores = fields.nodes("scores").compactMap { Score(record: $0, of: subject, log: log) }
    guard let id, let title, let measure, let edition, let source else { return nil }
    self.init(id: id, title: title, measure: measure, edition: edition, source: source, scores: scores)
  }
}

extension NormTable.Score {
  private static let keys = ["grade", "percentile", "fall", "winter", "spring"]

  init?(record node: DataNode, of subject: String, log: DefectLog) {
    guard
      let fields = Fields(
        node, of: say("library.norm-table-record.init", "score of \(subject)"), known: Self.keys, log: log)
    else { return nil }
    let grade = fields.grade("grade")
    guard let grade, fields.required("percentile") != nil, let percentile = fields.whole("percentile") else {
      return nil
    }
    self.init(
      grade: grade, percentile: percentile, fall: fields.number("fall"), winter: fields.number("winter"),
      spring: fields.number("spring"))
  }
}
