// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a line was heard as something that no pattern holds.
package struct Weighing: Equatable, Sendable {
  /// A word, and by how much less the line would have weighed without it, in hundredths.
  package struct Part: Equatable, Sendable {
    package let word: String
    package let weight: Int
  }

  /// An intent, or the id of a signpost.
  package let label: String
  /// How far the line is above the threshold, in hundredths.
  package let margin: Int
  /// The words that weigh most, the weightiest first.
  package let parts: [Part]
}
