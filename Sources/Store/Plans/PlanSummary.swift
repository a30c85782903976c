// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A plan in a list: what can be said without reading its document.
package struct PlanSummary: Equatable, Sendable {
  package var id: Identifier
  package var kind: String
  package var title: String
  /// The learner's full name, as far as it is known; else the one they go by.
  package var learner: String
  /// The name that the learner goes by; empty where it is the same.
  package var preferred: String
  package var status: String
  /// The cohort that it belongs to; empty for none.
  package var cohort: String
  package var version: Int
  package var updatedAt: Instant
  package var updatedBy: String
}
