// SPDX-License-Identifier: GPL-3.0-or-later

/// A value that a section writes with every pass, or a step beside its answer, without asking.
public struct FixedValue: Sendable, Equatable {
  /// Where in the plan it goes.
  public let place: Place
  /// What is written.
  public let value: String

  /// A value for a place.
  public init(_ place: Place, _ value: String) {
    self.place = place
    self.value = value
  }
}
