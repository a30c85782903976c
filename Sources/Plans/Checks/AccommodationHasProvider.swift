// SPDX-License-Identifier: GPL-3.0-or-later

/// An accommodation has a person who provides it.
struct AccommodationHasProvider: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openAccommodations.filter { $0.value.who == nil }.map {
      finding(.should, at: $0.place["who"], Messages.accommodationHasNoProvider)
    }
  }
}
