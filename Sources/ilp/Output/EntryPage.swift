// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Localization
internal import Plans
internal import Terminal

/// Everything about one entry of the corpus.
struct EntryPage {
  /// One fact under its name; a list of several stands one to a line.
  struct Fact {
    let key: String
    let label: String
    let values: [String]

    init(_ key: String, _ label: String, _ values: [String]) {
      self.key = key
      self.label = label
      self.values = values.filter { !$0.isEmpty }
    }
  }

  let entry: CatalogueEntry
  let catalogue: Catalogue

  init(_ entry: CatalogueEntry, in catalogue: Catalogue) {
    self.entry = entry
    self.catalogue = catalogue
  }

  func lines(width: Int, style: Style) -> [String] {
    var lines = WordWrap.rows(of: entry.title, width: width).map(style.bold)
    lines += WordWrap.rows(of: entry.about.summary, width: width)
    for fact in facts where !fact.values.isEmpty {
      lines += ["", style.bold(fact.label)]
      lines += fact.values.flatMap { value in
        WordWrap.rows(of: value, width: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    }
    return lines
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(entry.id), "version": .integer(entry.about.version), "title": .string(entry.title),
      "shelf": .string(entry.shelf.rawValue), "summary": .string(entry.about.summary),
      "needs": JSONValue(entry.about.needs), "keywords": JSONValue(entry.about.keywords),
      "evidence": .array(evidence.map(Self.row)),
    ]
    for fact in facts where fact.key != "evidence" { members[fact.key] = JSONValue(fact.values) }
    return .object(members)
  }

  private var evidence: [ShownEvidence] {
    entry.evidence.map { ShownEvidence($0, source: $0.source.flatMap(catalogue.source(id:))) }
  }

  private static func row(_ evidence: ShownEvidence) -> JSONValue {
    [
      "rating": .string(evidence.rating.rawValue), "figure": JSONValue(evidence.figure),
      "metric": JSONValue(evidence.metric), "studiedOn": JSONValue(evidence.studiedOn),
      "note": JSONValue(evidence.note),
      "source": JSONValue(evidence.source?.citation),
    ]
  }

  private var facts: [Fact] {
    own + [
      Fact("cautions", say("ilp.entry-page.facts", "Mind"), entry.cautions),
      Fact("evidence", say("ilp.entry-page.facts-2", "Evidence"), evidence.map(Self.words)),
      Fact(
        "related", say("ilp.entry-page.facts-3", "Related"),
        entry.related.map { id in catalogue.entry(id: id).map { "\($0.title) (\(id))" } ?? id }),
    ]
  }

  private static func words(_ evidence: ShownEvidence) -> String {
    let people = evidence.studiedOn.map { say("ilp.entry-page.words", ", studied on \($0)") } ?? ""
    let note = evidence.note.map { ". \($0)" } ?? ""
    return evidence.words + people + note + (evidence.source.map { " [\($0.citation)]" } ?? "")
  }

  private var scope: [Fact] {
    [
      Fact("audiences", say("ilp.entry-page.scope", "For"), entry.scope.audiences.map(\.words)),
      Fact("grades", say("ilp.entry-page.scope-2", "Grades"), entry.scope.grades.map { [$0.text] } ?? []),
      Fact("settings", say("ilp.entry-page.scope-3", "Where"), entry.scope.settings),
      Fact(
        "domains", say("ilp.entry-page.scope-4", "Topics"),
        entry.about.domains.map { id in
          catalogue.vocabulary.domains.first { $0.id == id }?.title ?? id
        }),
    ]
  }

  private var own: [Fact] {
    switch entry {
    case .intervention(let entry):
      scope + [
        Fact("kinds", say("ilp.entry-page.own.intervention", "Builds"), entry.kinds),
        Fact("causes", say("ilp.entry-page.own.intervention-2", "Answers the causes"), entry.causes),
        Fact("steps", say("ilp.entry-page.own.intervention-3", "How"), entry.steps),
        Fact("dosage", say("ilp.entry-page.own.intervention-4", "How much"), [entry.delivery.dosage.text]),
        Fact("deliveredBy", say("ilp.entry-page.own.intervention-5", "Who does it"), entry.delivery.deliveredBy),
        Fact("materials", say("ilp.entry-page.own.intervention-6", "What it takes"), entry.delivery.materials),
        Fact("effort", say("ilp.entry-page.own.intervention-7", "Effort"), [entry.delivery.effort.rawValue]),
        Fact("cost", say("ilp.entry-page.own.intervention-8", "Cost"), [entry.delivery.cost.rawValue]),
        Fact(
          "measures", say("ilp.entry-page.own.intervention-9", "How one sees that it works"),
          entry.measures.map(measure)),
        Fact("home", say("ilp.entry-page.own.intervention-10", "What family or manager can do"), entry.home),
      ]
    case .accommodation(let entry):
      scope + [
        Fact("barriers", say("ilp.entry-page.own.accommodation", "Takes out of the way"), entry.barriers),
        Fact("steps", say("ilp.entry-page.own.accommodation-2", "How"), entry.steps),
        Fact("providedBy", say("ilp.entry-page.own.accommodation-3", "Who sets it up"), entry.providedBy),
        Fact(
          "seenBy", say("ilp.entry-page.own.accommodation-4", "How one sees that it works"),
          entry.seenBy.map { [$0] } ?? []),
      ]
    case .measure(let entry):
      scope + [
        Fact("unit", say("ilp.entry-page.own.measure", "Unit"), entry.unit.map { [$0] } ?? []),
        Fact("instrument", say("ilp.entry-page.own.measure-2", "Instrument"), entry.instrument.map { [$0] } ?? []),
        Fact("growth", say("ilp.entry-page.own.measure-3", "Usual growth a week"), entry.growth.map(growth)),
      ]
    }
  }

  private func measure(_ id: String) -> String {
    catalogue.measures.first { $0.about.id == id }.map { "\($0.about.title) (\(id))" } ?? id
  }

  private func growth(_ rate: GrowthRate) -> String {
    let grade = rate.grade.map { say("ilp.entry-page.growth", "grade \($0.text): ") } ?? ""
    let statistic = rate.statistic.map { " (\($0))" } ?? ""
    return grade + rate.perWeek + statistic + (catalogue.source(id: rate.source).map { " [\($0.shortCitation)]" } ?? "")
  }
}
