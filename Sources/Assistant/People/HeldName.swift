// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// A name of which it was asked whose it is.
struct HeldName {
  let amendment: NameAmendment
  /// The names that were shown, numbered from 1.
  let names: [String]
  /// The question at which it was asked.
  let turn: Turn
}
