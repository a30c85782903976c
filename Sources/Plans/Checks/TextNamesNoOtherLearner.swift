// SPDX-License-Identifier: GPL-3.0-or-later

/// No text names a learner whom the plan is not for.
struct TextNamesNoOtherLearner: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let names = Self.foreignNames(context.otherLearners, in: plan)
    guard !names.isEmpty else { return [] }
    return plan.exportedTexts.flatMap { text in
      names.filter { $0.stands(in: text.value) }.map {
        finding(.should, at: text.place, Messages.otherLearnerIsNamed($0.text))
      }
    }
  }

  /// The names that nobody in this plan bears.
  private static func foreignNames(_ others: [String], in plan: Plan) -> [PersonName] {
    let people = ([plan.learner] + plan.learners).flatMap { [$0.name, $0.preferredName] } + plan.parties.map(\.name)
    let known = Set(people.compactMap(\.self).flatMap { Words($0).all })
    return others.map(PersonName.init).filter { known.isDisjoint(with: $0.words) }
  }
}
