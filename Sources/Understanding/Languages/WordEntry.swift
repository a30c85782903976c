// SPDX-License-Identifier: GPL-3.0-or-later

/// What a language knows of a single word. One object for all the places in a text where the word stands.
final class WordEntry: Sendable {
  /// The lists that hold it as it stands.
  let lists: WordMask
  /// The lists with an entry that begins with it.
  let starts: WordMask
  /// "twelve" is 12.
  let cardinal: Int?
  /// "twelfth" is 12.
  let ordinal: Int?

  init(lists: WordMask, starts: WordMask, cardinal: Int?, ordinal: Int?) {
    (self.lists, self.starts, self.cardinal, self.ordinal) = (lists, starts, cardinal, ordinal)
  }
}
