// SPDX-License-Identifier: GPL-3.0-or-later

/// An intervention is meant for learners like this one.
struct InterventionSuitsLearner: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openInterventions.compactMap { intervention in
      guard let fact = intervention.value.entry.flatMap({ context.corpus[$0] }),
        let message = Self.complaint(fact, plan)
      else { return nil }
      return finding(.should, at: intervention.place["entry"], message)
    }
  }

  private static func complaint(_ fact: CorpusFact, _ plan: Plan) -> Message? {
    let learners = plan.setting.flatMap { Self.audiences[$0] } ?? []
    if !fact.audiences.isEmpty, !learners.isEmpty, learners.isDisjoint(with: fact.audiences) {
      return Messages.audienceDiffers(fact)
    }
    guard plan.setting != .workplace, let grade = SchoolGrade(plan.learner.grade) else { return nil }
    if let lowest = SchoolGrade(fact.lowestGrade), grade < lowest { return Messages.gradeDiffers(fact) }
    if let highest = SchoolGrade(fact.highestGrade), grade > highest { return Messages.gradeDiffers(fact) }
    return nil
  }

  private static let audiences: [Setting: Set<String>] = [
    .school: ["student"], .workplace: ["employee", "new-hire"],
  ]
}
