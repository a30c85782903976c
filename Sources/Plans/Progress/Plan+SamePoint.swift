// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// Whether a data point of a goal with this value and day is there already; the same one is often typed twice.
  public func holds(_ value: Level, of goal: Identifier, on day: CalendarDate) -> Bool {
    observations.contains { $0.goal == goal && $0.date == day && $0.value == value }
  }
}
