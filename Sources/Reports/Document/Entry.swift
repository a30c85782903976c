// SPDX-License-Identifier: GPL-3.0-or-later

/// One of several things: a sentence, what is known of it, and what belongs to it.
struct Entry: Sendable, Equatable {
  /// Its number in the section; nil where numbers say nothing.
  let number: Int?
  let title: String
  let facts: [Fact]
  let blocks: [Block]

  init(_ title: String, number: Int? = nil, facts: [Fact] = [], blocks: [Block] = []) {
    self.title = title
    self.number = number
    self.facts = facts
    self.blocks = blocks.filter { !$0.isEmpty }
  }
}
