// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words bring a signpost, and which only look as if.
package struct SignpostRule: Equatable, Sendable {
  package var id: String
  /// It is about danger to somebody: it comes before everything else.
  package var isSafety: Bool
  let phrases: PhraseSet
  let exceptions: PhraseSet

  /// - Parameter isSafety: nil takes it from the id: `crisis` and `harm` are about danger.
  package init(id: String, words: [String], not: [String] = [], isSafety: Bool? = nil) {
    self.id = id
    self.isSafety = isSafety ?? ["crisis", "harm"].contains(id)
    phrases = PhraseSet(texts: words)
    exceptions = PhraseSet(texts: not)
  }
}
