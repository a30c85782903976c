// SPDX-License-Identifier: GPL-3.0-or-later

/// One pass of a repeated section.
struct Pass: Sendable, Equatable {
  /// Lasting; never used again in its section.
  let number: Int
  /// What it is about, when passes run over items: the id of a part of the plan, or the folded text of an item.
  let item: String?
}
