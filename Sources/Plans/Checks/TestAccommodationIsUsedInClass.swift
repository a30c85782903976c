// SPDX-License-Identifier: GPL-3.0-or-later

/// An accommodation is used in class before it is used in a test.
struct TestAccommodationIsUsedInClass: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openAccommodations.filter { accommodation in
      let settings = accommodation.value.settings
      return settings.contains(.test) && !settings.contains(.class) && accommodation.value.usedInClassSince == nil
    }.map { finding(.note, at: $0.place["settings"], Messages.accommodationIsForTestsOnly) }
  }
}
