// SPDX-License-Identifier: GPL-3.0-or-later

/// A rhythm in which a plan is looked at again, such as once a year.
public struct Clock: Sendable, Equatable, Codable, Identifiable {
  /// Its id: "annual".
  public let id: String
  /// How many months lie between two reviews.
  public let months: Int

  /// A rhythm of that many months.
  public init(id: String, months: Int) {
    self.id = id
    self.months = months
  }
}
