// SPDX-License-Identifier: GPL-3.0-or-later

/// A field of learning or work, such as reading fluency.
package struct Domain: Sendable, Equatable {
  package let id: String
  package let title: String
  package let audiences: [Audience]
  /// Other words for it.
  package let words: [String]

  package init(id: String, title: String, audiences: [Audience] = [], words: [String] = []) {
    self.id = id
    self.title = title
    self.audiences = audiences
    self.words = words
  }
}
