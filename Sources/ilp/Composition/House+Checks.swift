// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Interventions
internal import Plans
internal import Reports
internal import Store

extension House {
  /// How many plans are read for texts that may have been copied from them.
  private static let mostNeighbours = 200

  /// Everything beside a plan that its checks look at. Of other plans only those are read that may share a text with it.
  func checkContext(for plan: Plan) throws -> CheckContext {
    let materials = try materials.get()
    let neighbours =
      try shelf.existing()?.plans(
        sharingMarks: TextMarks.sought(in: plan), besides: plan.id, limit: Self.mostNeighbours) ?? []
    return CheckContext(
      today: clock.today, kind: try kind(of: plan), otherLearners: try otherLearners(than: plan),
      earlierTexts: try neighbours.flatMap { try earlierTexts(of: $0) },
      vagueWords: materials.catalogue.vocabulary.vagueWords,
      privateWords: materials.privateWords, growthNorms: materials.growthNorms(),
      corpus: corpusFacts(materials.catalogue))
  }

  func kind(of plan: Plan) throws -> Kind? {
    try plan.kind.flatMap { try materials.get().kind($0) }
  }

  /// The full names of those learners of whose names a word stands in this plan; the learner's own other plans are about the same
  /// person.
  private func otherLearners(than plan: Plan) throws -> [String] {
    let own = [plan.learner.name, plan.learner.preferredName].compactMap(\.self)
    let names = try shelf.existing()?.learners(perhapsNamedIn: plan.textsToExport) ?? []
    return names.subtracting(own).sorted()
  }

  private func earlierTexts(of summary: PlanSummary) throws -> [EarlierText] {
    let plan = try shelf.plan(summary.id).plan
    let name = Messages.planName(summary)
    let texts = plan.goals.map(\.text) + plan.gaps.map(\.text) + plan.strengths.map(\.text) + plan.actions.map(\.text)
    return texts.compactMap { $0 }.map { EarlierText(text: $0, plan: name) }
  }

  private func corpusFacts(_ catalogue: Catalogue) -> [String: CorpusFact] {
    let entries = Shelf.allCases.flatMap(catalogue.entries(on:))
    return Dictionary(entries.map { ($0.id, CorpusFact($0)) }) { first, _ in first }
  }
}

extension CorpusFact {
  fileprivate init(_ entry: CatalogueEntry) {
    self.init(
      title: entry.title, rating: entry.evidence.map(\.rating).min { $0.rank < $1.rank }?.rawValue ?? "unrated",
      audiences: entry.scope.audiences.map(\.rawValue), lowestGrade: entry.scope.grades?.from.text,
      highestGrade: entry.scope.grades?.to.text)
  }
}
