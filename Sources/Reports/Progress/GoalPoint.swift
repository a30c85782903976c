// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans

/// A data point of a goal as it is drawn and computed with.
package struct GoalPoint: Sendable, Equatable {
  package let day: CalendarDate
  /// In the unit of the measure; for a rubric the place of the level, for yes or no 1 or 0.
  package let value: Double
  package let phase: Phase
  /// What was said besides; nil for a bare number.
  package let note: String?
  /// Whether it was corrected at some time.
  package let isCorrected: Bool
}
