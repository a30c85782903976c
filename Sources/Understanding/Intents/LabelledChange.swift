// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer told anew by what stands before it on the screen: "first step says Tuesday, should be Thursday", "who: Karen".
package struct LabelledChange: Equatable, Sendable {
  /// Which of the labels is named, from 0.
  package var label: Int
  /// What is said to stand there and shall not: "Tuesday"; nil where the answer is told as a whole.
  package var old: String?
  /// The new words.
  package var words: String
}
