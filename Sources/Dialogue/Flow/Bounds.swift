// SPDX-License-Identifier: GPL-3.0-or-later

/// The least and the most that is allowed, both included; nil for no limit.
public struct Bounds: Sendable, Equatable {
  /// The least.
  public var min: Int?
  /// The most.
  public var max: Int?

  /// Bounds from their ends.
  public init(min: Int? = nil, max: Int? = nil) {
    self.min = min
    self.max = max
  }

  /// Whether a value lies within.
  public func contains(_ value: Double) -> Bool {
    value >= min.map(Double.init) ?? -.infinity && value <= max.map(Double.init) ?? .infinity
  }
}
