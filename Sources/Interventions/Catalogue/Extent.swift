// SPDX-License-Identifier: GPL-3.0-or-later

/// How much an entry asks for: effort or cost, from nothing to much.
package enum Extent: String, Sendable, Codable, CaseIterable, Comparable {
  case none, low, medium, high

  package static func < (one: Extent, other: Extent) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}
