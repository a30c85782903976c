// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A day of the week; the week begins on Monday.
public enum Weekday: Int, Sendable, CaseIterable, Codable {
  /// Monday to Sunday, numbered 1 to 7 as in ISO 8601.
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Monday to Friday.
  public var isOfWorkingWeek: Bool { self != .saturday && self != .sunday }

  /// The name: "Friday".
  public var words: String { say("plans.weekday.\(rawValue)", "\(english)") }

  /// The English name: "Friday".
  public var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
