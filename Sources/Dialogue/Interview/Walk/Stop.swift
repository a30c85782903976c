// SPDX-License-Identifier: GPL-3.0-or-later

/// One place on the way through a flow as it stands.
struct Stop: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Something is asked.
    case question(Step, SlotKey)
    /// A line is said.
    case note(Step)
    /// A line is said before the first pass.
    case opening
    /// The section, or a pass of it, is read back.
    case readBack
    /// A further pass is offered.
    case another
  }

  let kind: Kind
  /// The index of the section.
  let section: Int
  let pass: Walk.Visit?
}
