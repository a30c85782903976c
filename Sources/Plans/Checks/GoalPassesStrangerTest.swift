// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody who does not know the learner could carry a goal out and judge it.
import Localization

struct GoalPassesStrangerTest: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.compactMap { goal in
      let open = Self.questions(about: goal.value, in: plan)
      return open.isEmpty ? nil : finding(.should, at: goal.place, Messages.strangerAsks(open))
    }
  }

  /// What a stranger would have to ask.
  private static func questions(about goal: Goal, in plan: Plan) -> [String] {
    let words = Words(goal.text ?? "")
    let isTold = words.all.count >= 4 || goal.measure.seen != nil
    let points = words.all.last.map { Language.current.heard.hears($0, in: .pointers) } ?? false
    let isSeen = goal.isMeasurable
    let isDone =
      !plan.actions(for: goal.id).isEmpty || !plan.interventions(for: goal.id).isEmpty
      || !plan.actions(for: nil).isEmpty || !plan.interventions(for: nil).isEmpty || goal.ifThen != nil
    return [
      isTold && !points ? nil : Messages.strangerAsksWhat, isSeen ? nil : Messages.strangerAsksHowSeen,
      isDone ? nil : Messages.strangerAsksWhoDoes,
    ].compactMap(\.self)
  }
}
