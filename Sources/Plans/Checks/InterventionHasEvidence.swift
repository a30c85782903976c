// SPDX-License-Identifier: GPL-3.0-or-later

/// An intervention is backed by evidence.
struct InterventionHasEvidence: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openInterventions.compactMap { intervention in
      let place = intervention.place["entry"]
      guard intervention.value.isLocal != true, let entry = intervention.value.entry else {
        return finding(.note, at: place, Messages.interventionIsOwnIdea)
      }
      guard let fact = context.corpus[entry] else { return nil }
      switch fact.rating {
      case "unrated": return finding(.note, at: place, Messages.interventionIsNotRated(fact))
      case "none": return finding(.should, at: place, Messages.interventionHasNoEffect(fact))
      case "negative": return finding(.should, at: place, Messages.interventionDoesHarm(fact))
      default: return nil
      }
    }
  }
}
