// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Interventions
internal import Plans
internal import Reports
internal import Store

extension House {
  /// Everything beside a plan that its checks look at.
  func checkContext(for plan: Plan) throws -> CheckContext {
    let materials = try materials.get()
    let others = try shelf.existing()?.summaries().filter { $0.id != plan.id } ?? []
    return CheckContext(
      today: clock.today, kind: try kind(of: plan), otherLearners: try otherLearners(than: plan, in: others),
      earlierTexts: try others.flatMap { try earlierTexts(of: $0) },
      vagueWords: materials.catalogue.vocabulary.vagueWords,
      privateWords: materials.privateWords, growthNorms: materials.growthNorms(),
      corpus: corpusFacts(materials.catalogue))
  }

  func kind(of plan: Plan) throws -> Kind? {
    try plan.kind.flatMap { try materials.get().kind($0) }
  }

  /// Full names; the learner's own other plans are about the same person.
  private func otherLearners(than plan: Plan, in others: [PlanSummary]) throws -> [String] {
    let own = [plan.learner.name, plan.learner.preferredName].compactMap(\.self)
    let names = try others.compactMap { try shelf.plan($0.id).plan.learner.name }
    return Set(names).subtracting(own).sorted()
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
