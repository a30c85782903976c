// SPDX-License-Identifier: GPL-3.0-or-later

/// A wish that a part of an answer shall not stand there: "oh god no take the bit about his mum out", "5 leave the load bit out".
package struct PartRemoval: Equatable, Sendable {
  /// What names the part, the longest reading first.
  package let names: [String]
  /// The number of the answer in which it stands, where that is said.
  package let number: Int?
  /// Whether the line can hardly be an answer, whatever was said before.
  package let isTold: Bool
  /// Whether it was not the speaker's to tell, so that no trace shall stay: what others said in confidence, or what is about somebody.
  package let isInConfidence: Bool
}

extension Understanding {
  /// The wish of a line that a part of an answer shall go; nil for any other line.
  package static func partRemoval(in line: String, context: ReadingContext) -> PartRemoval? {
    PartRemovalReader(line, context.words).removal
  }

  /// An answer without the part that is named and what belongs to it: the rest of its sentence that points back at it. Nil where the part
  /// does not stand there; where it is all of the answer, nothing is kept.
  package static func leavingOutAll(_ named: String, of answer: String, context: ReadingContext) -> (
    part: String, kept: String
  )? { PrivacyAsideReader.leavingOut(named, of: answer, context.words, withWhatBelongs: true) }
}
