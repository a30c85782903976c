// SPDX-License-Identifier: GPL-3.0-or-later

extension Party {
  /// Whether the person has left the plan before a day.
  public func hasLeft(by day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }

  /// Whether the person is in the plan on a day: who comes later is not there yet.
  public func isPresent(on day: CalendarDate) -> Bool { !hasLeft(by: day) && (from.map { $0 <= day } ?? true) }
}

extension Plan {
  /// The people who are in the plan on a day.
  public func present(on day: CalendarDate) -> [Party] { parties.filter { $0.isPresent(on: day) } }

  /// The people who may be meant by a name on a day: those who are there, and those who will come.
  public func known(on day: CalendarDate) -> [Party] { parties.filter { !$0.hasLeft(by: day) } }
}
