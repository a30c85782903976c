// SPDX-License-Identifier: GPL-3.0-or-later

/// A condition, and an accommodation that stands on evidence, name as many sources as the kind asks for.
struct ConditionHasEvidence: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard let kind = context.kind else { return [] }
    let conditions = plan.placed("conditions", plan.conditions).map {
      (place: $0.place["evidence"], sources: Self.sources($0.value.evidence, for: $0.value.id, in: plan))
    }
    // An accommodation for a condition that is in the plan stands on the condition's evidence.
    let accommodations = plan.openAccommodations.filter { $0.value.condition == nil && kind.evidenceSources > 1 }.map {
      (place: $0.place["evidence"], sources: Self.sources($0.value.evidence, for: $0.value.id, in: plan))
    }
    return (conditions + accommodations).filter { $0.sources < kind.evidenceSources }.map {
      finding(.should, at: $0.place, Messages.tooFewSources($0.sources, of: kind.evidenceSources))
    }
  }

  private static func sources(_ texts: [String], for id: Identifier, in plan: Plan) -> Int {
    Set(texts.map { Words($0).all }.filter { !$0.isEmpty }).count + plan.evidence.filter { $0.about == id }.count
  }
}
