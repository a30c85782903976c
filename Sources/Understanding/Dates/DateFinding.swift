// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A day, or a range of days, that was heard in a text.
package struct DateFinding: Equatable, Sendable {
  package var from: CalendarDate
  package var to: CalendarDate
  /// The day that counts: the last one of the range.
  package var day: CalendarDate { to }
  /// It lies before today, so it has to be asked whether that is meant.
  package var isPast: Bool
  /// The words that said it, as typed.
  package var words: String
  /// Where they stand among the tokens of the text.
  var tokens: Range<Int>

  /// Where they stand in the text in which they were found.
  package func range(in text: String) -> Range<String.Index>? { Token.tokens(of: text).range(of: tokens) }
}
