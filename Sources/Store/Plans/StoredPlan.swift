// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A plan as it lies in the file, with the version that the next save must name.
package struct StoredPlan: Equatable, Sendable {
  package var plan: Plan
  /// Counts the saves, from 1.
  package var version: Int
  package var updatedAt: Instant
  package var updatedBy: String

  package init(plan: Plan, version: Int, updatedAt: Instant, updatedBy: String) {
    self.plan = plan
    self.version = version
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
  }
}
