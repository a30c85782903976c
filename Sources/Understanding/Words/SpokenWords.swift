// SPDX-License-Identifier: GPL-3.0-or-later

/// Words to be looked through by many patterns, with what they are looked up by.
struct SpokenWords: Equatable {
  private(set) var words: [String]
  /// The key of the first four letters of each; empty for shorter words.
  let beginnings: [String]

  init(_ words: [String]) {
    self.words = words
    beginnings = words.map { $0.utf8.count >= 4 ? WordPattern.beginning($0) : "" }
  }

  /// Puts an empty word in the place of each of some.
  mutating func remove(_ places: Range<Int>) {
    for place in places { words[place] = "" }
  }
}
