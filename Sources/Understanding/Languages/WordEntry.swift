// SPDX-License-Identifier: GPL-3.0-or-later

/// What a language knows of a single word.
struct WordEntry: Equatable, Sendable {
  /// The lists that hold it as it stands.
  var lists = WordMask()
  /// The lists with an entry that begins with it.
  var starts = WordMask()
  /// "twelve" is 12.
  var cardinal: Int?
  /// "twelfth" is 12.
  var ordinal: Int?
}
