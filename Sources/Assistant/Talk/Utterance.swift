// SPDX-License-Identifier: GPL-3.0-or-later

/// Something the assistant says. The console decides on colour and line breaks.
package struct Utterance: Equatable, Sendable {
  /// What it is for, by which the console styles it.
  package enum Kind: Equatable, Sendable {
    /// Where we are: a section's title.
    case heading
    /// A question that waits for an answer.
    case question
    /// Something to choose from, with its number in front.
    case choice
    /// An answer to the person, a read-back, a confirmation.
    case remark
    /// A quieter line: how to answer, what a key does.
    case hint
    /// Something did not work; says what to do.
    case trouble
    /// Text laid out already (a plan, a table): no further wrapping.
    case document
  }

  package var kind: Kind
  package var text: String
  /// Set at the right edge of a heading: whose turn it is.
  package var aside: String?

  package init(_ kind: Kind, _ text: String, aside: String? = nil) {
    self.kind = kind
    self.text = text
    self.aside = aside
  }
}
