// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Store

extension House {
  /// The plan somebody means: by its id, a beginning of it that no other has, or its learner's name.
  func planNamed(_ words: String) throws -> PlanSummary {
    let plans = try shelf.existing()?.summaries() ?? []
    if let exact = plans.first(where: { $0.id.text == words }) { return exact }
    let said = words.lowercased()
    let byID = plans.filter { $0.id.text.lowercased().hasPrefix(said) }
    let byName = plans.filter { $0.learner.lowercased() == said }
    let byPart = plans.filter { !$0.learner.isEmpty && $0.learner.lowercased().contains(said) }
    for found in [byID, byName, byPart] where !found.isEmpty && !said.isEmpty {
      if found.count == 1 { return found[0] }
      throw Trouble(
        .usage, Messages.severalPlans(words, found.count), hint: Messages.severalPlansHint(found.map(\.id.text)))
    }
    throw Trouble(.noInput, Messages.noSuchPlan(words), hint: Messages.noSuchPlanHint)
  }
}
