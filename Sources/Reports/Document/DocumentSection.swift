// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a document under a heading. One without content is left out by whoever makes it.
struct DocumentSection: Sendable, Equatable {
  let title: String
  let blocks: [Block]

  /// Nil when there is nothing to show.
  init?(_ title: String, _ blocks: [Block]) {
    let blocks = blocks.filter { !$0.isEmpty }
    guard !blocks.isEmpty else { return nil }
    self.title = title
    self.blocks = blocks
  }
}
