// SPDX-License-Identifier: GPL-3.0-or-later

/// How far one thing that is known of the case moves an entry up or down.
struct Adjustment: Equatable {
  /// All adjustments of an entry together move its score by no more than this share, so that none hides a good match.
  static let bound = 0.3

  /// A share of the score: 0.1 is a tenth up.
  let amount: Double
  let description: String

  /// The sum, held within the bound.
  static func total(of adjustments: [Adjustment]) -> Double {
    min(max(adjustments.reduce(0) { $0 + $1.amount }, -bound), bound)
  }
}
