// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A plan that is to be saved together with something else: answers, or other plans.
package struct PlanChange: Equatable, Sendable {
  package var plan: Plan
  /// The version that was loaded; none for a new plan.
  package var expecting: Int?
  package var note: ChangeNote

  package init(plan: Plan, expecting: Int?, note: ChangeNote) {
    self.plan = plan
    self.expecting = expecting
    self.note = note
  }
}
