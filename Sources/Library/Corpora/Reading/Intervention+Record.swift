// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension Intervention {
  private static let keys = [
    "id", "version", "title", "summary", "audiences", "settings", "grades", "levels", "domains", "kinds", "needs",
    "keywords", "causes", "steps", "dosage", "group", "delivered_by", "materials", "training", "effort", "cost",
    "measures", "home", "cautions", "evidence", "related",
  ]

  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("intervention", node)
    guard let fields = Fields(node, of: subject, known: Self.keys, log: log) else { return nil }
    let about = Description(fields)
    let scope = Scope(fields)
    let delivery = Delivery(fields)
    let evidence = fields.nodes("evidence").compactMap { RatedEvidence(record: $0, of: subject, log: log) }
    guard let about else { return nil }
    self.init(
      about: about, scope: scope, kinds: fields.texts("kinds"), causes: fields.texts("causes"),
      steps: fields.texts("steps"), delivery: delivery, measures: fields.texts("measures"), home: fields.texts("home"),
      cautions: fields.texts("cautions"), evidence: evidence, related: fields.texts("related"))
  }
}

extension Delivery {
  init(_ fields: Fields) {
    self.init(
      dosage: fields.fields("dosage", known: ["minutes", "times_per_week", "weeks"]).map(Dosage.init) ?? Dosage(),
      group: fields.text("group"), deliveredBy: fields.texts("delivered_by"), materials: fields.texts("materials"),
      training: fields.name("training", as: Training.self) ?? .none,
      effort: fields.name("effort", as: Extent.self) ?? .low, cost: fields.name("cost", as: Extent.self) ?? .none)
  }
}

extension Dosage {
  init(_ fields: Fields) {
    self.init(
      minutes: fields.range("minutes"), timesPerWeek: fields.range("times_per_week"), weeks: fields.range("weeks"))
  }
}
