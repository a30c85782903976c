// SPDX-License-Identifier: GPL-3.0-or-later

/// How ambitious a growth is, measured by published growth.
public enum Ambition: String, Sendable, Hashable, CaseIterable {
  /// No growth, or growth in the wrong direction.
  case none
  /// Up to what is usual.
  case usual
  /// More than usual, and within what was published as ambitious.
  case ambitious
  /// More than any growth that was published for this grade.
  case beyond

  /// - Parameters:
  ///   - growth: the growth needed a week, in the unit of the norm.
  ///   - usual: the growth that is usual or called realistic, in the same unit.
  ///   - high: the growth that was published as ambitious; at least `usual`.
  public init(growth: Double, usual: Double, high: Double) {
    self = growth <= 0 ? .none : growth <= usual ? .usual : growth <= high ? .ambitious : .beyond
  }
}
