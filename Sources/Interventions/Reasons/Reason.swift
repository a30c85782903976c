// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that speaks for an entry, or that one should know of it, in plain words.
package struct Reason: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case words, cause, capability, setting, audience, age, evidence
    case studiedOn = "studied-on"
    case effort
  }

  package let kind: Kind
  package let text: String
  /// The words of the need that were found, as typed, the strongest few in the order of the need; empty for other kinds.
  package let words: [String]

  package init(_ kind: Kind, _ text: String, words: [String] = []) {
    self.kind = kind
    self.text = text
    self.words = words
  }
}
