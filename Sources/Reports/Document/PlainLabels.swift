// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization
import Plans

/// How fields and headings are called in the plan of a child, up to grade 8: the words of everyday in the place of those of forms.
struct PlainLabels {
  /// The last grade for which plans are said in plain words.
  private static let lastGrade = 8

  private let names: [String: String]

  /// Nil where the learner is older, or no child.
  init?(for learner: Learner) {
    guard let grade = learner.grade.flatMap({ Grade($0) }), grade.year <= Self.lastGrade else { return nil }
    names = Dictionary(Self.pairs, uniquingKeysWith: { first, _ in first })
  }

  /// A document with its labels and headings said plainly; what has no plainer name stays.
  func plain(_ document: Document) -> Document {
    Document(
      title: document.title, lead: document.lead, facts: plain(document.facts),
      sections: document.sections.compactMap { DocumentSection(plain($0.title), $0.blocks.map(plain)) })
  }

  private func plain(_ label: String) -> String { names[label] ?? label }

  private func plain(_ facts: [Fact]) -> [Fact] { facts.compactMap { Fact(plain($0.label), $0.value) } }

  private func plain(_ block: Block) -> Block {
    switch block {
    case .text, .chart: block
    case .facts(let facts): .facts(plain(facts))
    case .entries(let entries):
      .entries(
        entries.map { Entry($0.title, number: $0.number, facts: plain($0.facts), blocks: $0.blocks.map(plain)) })
    case .table(let table):
      .table(
        Table(headings: table.headings.map(plain), rows: table.rows.map { Table.Row($0.cells, facts: plain($0.facts)) })
      )
    case .group(let title, let blocks): .group(plain(title), blocks.map(plain))
    }
  }

  private static var pairs: [(String, String)] {
    let hard = say("reports.plain.hard", "What makes it hard")
    let fields: [((any Part.Type), String, String)] = [
      (Gap.self, "cause", hard), (Gap.self, "causeNote", hard),
      (Gap.self, "evidence", say("reports.plain.happened", "What happened")),
      (Gap.self, "level", say("reports.plain.level", "How it is now")),
      (Gap.self, "kind", say("reports.plain.kind", "What kind")),
      (SuccessMeasure.self, "direction", say("reports.plain.direction", "It should go")),
      (Goal.self, "benefitLearner", say("reports.plain.benefit", "What is in it for you")),
      (Goal.self, "obstacle", say("reports.plain.obstacle", "What may get in the way")),
      (Goal.self, "ifThen", say("reports.plain.if-then", "If that happens")),
      (Goal.self, "confidenceRaise", say("reports.plain.surer", "What would make you surer")),
      (ActionStep.self, "resources", say("reports.plain.resources", "Who or what helps")),
      (Learner.self, "interests", say("reports.plain.interests", "Likes")),
      (Learner.self, "aspirations", say("reports.plain.aspirations", "Dreams of")),
      (Learner.self, "destination", say("reports.plain.destination", "After school")),
      (Voice.self, "about", say("reports.plain.about", "About")),
    ]
    let named = fields.compactMap { part, key, plain in
      part.entries.first { $0.key == key }.map { (Messages.label($0), plain) }
    }
    return named + [
      (Messages.said, say("reports.plain.said", "In your first words")),
      (Messages.measured, say("reports.plain.measured", "What you count")),
      (Messages.instrument, say("reports.plain.instrument", "You count it with")),
      (Messages.answers, say("reports.plain.answers", "It helps with")),
      (Messages.buildsOn, say("reports.plain.builds-on", "What you are good at helps")),
      (Messages.confidence, say("reports.plain.confidence", "How sure you are")),
      (Messages.collector, say("reports.plain.collector", "Who writes it down")),
      (Messages.decidedBy, say("reports.plain.decided-by", "How we decide")),
      (Messages.chosenOn, say("reports.plain.chosen-on", "Since")),
      (Messages.accommodations, say("reports.plain.accommodations", "What is made easier")),
      (Messages.aimlineLabel, say("reports.plain.aimline", "The way to your goal")),
      (Messages.trendLabel, say("reports.plain.trend", "Where it is going")),
    ]
  }
}
