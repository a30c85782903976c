// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// Better words for an answer of which it was asked which one is meant.
struct Held {
  let words: String
  /// The question at which it was asked; at another one a number means something else.
  let turn: Turn
  var deed = Amendment.Deed.replace
  /// Which of the several things of the answer is meant, from 1; nil for the whole.
  var thing: Int?
  /// Whether a yes, which names none, was answered already.
  var isYesAnswered = false
  /// What was named of which one shall be taken out; empty where words were held.
  var things: [SaidThing] = []
}
