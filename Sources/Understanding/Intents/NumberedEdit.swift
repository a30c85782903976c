// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that names an earlier answer by its number and says what is to be done inside it, or where to go.
package struct NumberedEdit: Equatable, Sendable {
  package enum Deed: Equatable, Sendable {
    /// "In number 7 change the 8 percent to 9 percent".
    case exchange(old: String, new: String)
    /// "Take the word just out of 16".
    case takeOut(String)
    /// "7 should say ..."
    case replace(String)
    /// "17 i go in moms room": what follows the number may be its answer, where the question that is open cannot be meant.
    case retell(String)
    /// "Go to 7".
    case open
  }

  package let number: Int
  package let deed: Deed
  /// Whether nothing but an earlier answer can be meant: "number 7", "7 should say".
  package let isTold: Bool
}

extension Understanding {
  /// Nil where a line names no number so.
  package static func numberedEdit(in line: String, context: ReadingContext) -> NumberedEdit? {
    NumberedEditReader(line: AmendmentWords(line, context.words), context: context).edit
  }
}
