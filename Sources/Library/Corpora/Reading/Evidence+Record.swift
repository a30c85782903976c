// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization

extension RatedEvidence {
  private static let keys = ["source", "rating", "figure", "metric", "studied_on", "note"]

  init?(record node: DataNode, of subject: String, log: DefectLog) {
    guard
      let fields = Fields(
        node, of: say("library.evidence-record.init", "evidence of \(subject)"), known: Self.keys, log: log),
      fields.required("rating") != nil, let rating = fields.name("rating", as: EvidenceRating.self)
    else { return nil }
    self.init(
      source: fields.text("source"), rating: rating, figure: fields.text("figure"), metric: fields.text("metric"),
      studiedOn: fields.text("studied_on"), note: fields.text("note"))
  }
}

extension Source {
  private static let keys = ["id", "authors", "year", "title", "where", "doi", "address", "checked"]

  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("source", node)
    guard let fields = Fields(node, of: subject, known: Self.keys, log: log) else { return nil }
    let id = fields.requiredText("id")
    let authors = fields.requiredText("authors")
    let year = fields.requiredText("year")
    let title = fields.requiredText("title")
    guard let id, let authors, let year, let title else { return nil }
    self.init(
      id: id, authors: authors, year: year, title: title, place: fields.text("where"), doi: fields.text("doi"),
      address: fields.text("address"), checked: fields.text("checked"))
  }
}
