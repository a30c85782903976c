// SPDX-License-Identifier: GPL-3.0-or-later

/// An action has one person who does it. For a thought without a day that serves no goal it is only a hint.
struct ActionHasResponsiblePerson: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openActions.filter { $0.value.who == nil }.map {
      finding(
        $0.value.goal == nil && $0.value.due == nil ? .note : .should, at: $0.place["who"], Messages.actionHasNoPerson)
    }
  }
}
