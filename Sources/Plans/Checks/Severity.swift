// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a finding weighs.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// The plan cannot be finished with it.
  case must
  /// A careful colleague would change it before signing.
  case should
  /// Worth a look.
  case note

  /// Whether one weighs more than the other: must comes first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .must: 0
    case .should: 1
    case .note: 2
    }
  }
}
