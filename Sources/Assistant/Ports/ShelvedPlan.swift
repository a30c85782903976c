// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A plan as it lies on the shelf.
package struct ShelvedPlan: Equatable, Sendable {
  package var plan: Plan
  /// Rises with each save; a save names the one that it replaces.
  package var version: Int

  package init(plan: Plan, version: Int) {
    self.plan = plan
    self.version = version
  }
}
