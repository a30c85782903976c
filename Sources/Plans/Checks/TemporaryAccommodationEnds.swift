// SPDX-License-Identifier: GPL-3.0-or-later

/// A temporary accommodation has a last day.
struct TemporaryAccommodationEnds: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openAccommodations.filter { $0.value.temporary == true && $0.value.until == nil }.map {
      finding(.should, at: $0.place["until"], Messages.accommodationHasNoEnd)
    }
  }
}
