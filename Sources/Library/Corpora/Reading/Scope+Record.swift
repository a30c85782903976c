// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension Scope {
  init(_ fields: Fields) {
    _ = fields.required("audiences")
    self.init(
      audiences: fields.names("audiences", as: Interventions.Audience.self), settings: fields.texts("settings"),
      grades: fields.fields("grades", known: ["from", "to"]).flatMap(GradeRange.init), levels: fields.texts("levels"))
  }
}

extension GradeRange {
  init?(_ fields: Fields) {
    let from = fields.grade("from")
    let to = fields.grade("to")
    guard let from, let to else { return nil }
    guard from <= to else {
      fields.log.report(
        Messages.gradesFall(from.text, to.text), hint: Messages.gradesFallHint(from.text, to.text), at: fields.mark)
      return nil
    }
    self.init(from: from, to: to)
  }
}
