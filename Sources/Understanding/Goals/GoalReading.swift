// SPDX-License-Identifier: GPL-3.0-or-later

/// The three tests of a goal: seen, measured, dated.
package struct GoalReading: Equatable, Sendable, Codable {
  /// Somebody who watches could see it.
  package var observable: Bool
  /// It says how much, how many or how often.
  package var measurable: Bool
  /// It names a day to come.
  package var timeBound: Bool

  package init(observable: Bool, measurable: Bool, timeBound: Bool) {
    self.observable = observable
    self.measurable = measurable
    self.timeBound = timeBound
  }
}
