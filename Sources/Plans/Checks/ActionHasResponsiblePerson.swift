// SPDX-License-Identifier: GPL-3.0-or-later

/// An action has one person who does it.
struct ActionHasResponsiblePerson: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openActions.filter { $0.value.who == nil }.map {
      finding(.should, at: $0.place["who"], Messages.actionHasNoPerson)
    }
  }
}
