// SPDX-License-Identifier: GPL-3.0-or-later

/// Which way a measure should go.
public enum WantedChange: Sendable, Hashable, CaseIterable {
  /// Higher is better: words read correctly.
  case increase
  /// Lower is better: days absent.
  case decrease

  /// 1 where higher is better, -1 where lower is better: a value times this is always better when larger.
  public var sign: Double { self == .increase ? 1 : -1 }

  /// Whether one value is better than another.
  public func isBetter(_ value: Double, than other: Double) -> Bool { sign * value > sign * other }

  /// Whether a value is as good as another, or better.
  public func reaches(_ value: Double, _ other: Double) -> Bool { sign * value >= sign * other }
}
