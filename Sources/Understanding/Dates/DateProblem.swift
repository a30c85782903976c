// SPDX-License-Identifier: GPL-3.0-or-later

/// Why words that look like a day are none.
package enum DateProblem: Equatable, Sendable {
  /// There is no such day, as the 30th of February.
  case impossible(words: String)
  /// Something that comes again and again, as "every Friday"; the question is: until when?
  case rhythm(words: String)
  /// It could be more than one day, as "3.6.2027" or "Monday or Tuesday"; the question is: which?
  case unclear(words: String)
  /// It is when something begins, as "starting Monday"; the question is: when is it done?
  case beginning(words: String)
}
