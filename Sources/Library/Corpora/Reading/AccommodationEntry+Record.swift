// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension AccommodationEntry {
  private static let keys = [
    "id", "version", "title", "summary", "audiences", "barriers", "settings", "grades", "levels", "needs", "keywords",
    "steps", "provided_by", "seen_by", "cautions", "evidence", "related",
  ]

  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("accommodation", node)
    guard let fields = Fields(node, of: subject, known: Self.keys, log: log) else { return nil }
    let about = Description(fields)
    let scope = Scope(fields)
    let evidence = fields.nodes("evidence").compactMap { RatedEvidence(record: $0, of: subject, log: log) }
    guard let about else { return nil }
    self.init(
      about: about, scope: scope, barriers: fields.texts("barriers"), steps: fields.texts("steps"),
      providedBy: fields.texts("provided_by"), seenBy: fields.text("seen_by"), cautions: fields.texts("cautions"),
      evidence: evidence, related: fields.texts("related"))
  }
}
