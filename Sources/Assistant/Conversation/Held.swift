// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// Better words for an answer of which it was asked which one is meant.
struct Held {
  let words: String
  /// The question at which it was asked; at another one a number means something else.
  let turn: Turn
}
