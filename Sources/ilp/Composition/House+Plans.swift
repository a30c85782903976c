// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Store

extension House {
  /// The plan somebody means; the only one there is when nothing is said.
  func planNamed(_ words: String?) throws -> PlanSummary {
    try words.map(planNamed) ?? onlyPlan()
  }

  /// The plan of somebody who has only one.
  private func onlyPlan() throws -> PlanSummary {
    let plans = try shelf.existing()?.recentPlans(limit: 6) ?? []
    guard let plan = plans.first else { throw Trouble(.noInput, Messages.noPlanToShow, hint: Messages.firstPlanHint) }
    guard plans.count == 1 else {
      throw Trouble(.usage, Messages.whichPlan, hint: Messages.whichPlanHint(plans))
    }
    return plan
  }

  /// The plan somebody means: by its id, a beginning of it that no other has, or its learner's name.
  func planNamed(_ words: String) throws -> PlanSummary {
    guard let store = try shelf.existing(), !words.allSatisfy(\.isWhitespace) else {
      throw Trouble(.noInput, Messages.noSuchPlan(words), hint: Messages.noSuchPlanHint)
    }
    let byID = try store.plans(idBeginning: words)
    if let exact = byID.first(where: { $0.id.text == words }) { return exact }
    let lowered = words.lowercased()
    let beginning = byID.isEmpty && lowered != words ? try store.plans(idBeginning: lowered) : byID
    let said = words.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let named = try store.plans(named: words)
    let byName = named.filter { $0.learner.lowercased() == said || $0.preferred.lowercased() == said }
    for found in [beginning, byName, named] where !found.isEmpty {
      if found.count == 1 { return found[0] }
      throw Trouble(
        .usage, Messages.severalPlans(words, found.count), hint: Messages.severalPlansHint(found.map(\.id.text)))
    }
    throw Trouble(.noInput, Messages.noSuchPlan(words), hint: Messages.noSuchPlanHint)
  }
}
