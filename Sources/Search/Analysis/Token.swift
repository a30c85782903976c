// SPDX-License-Identifier: GPL-3.0-or-later

/// One word of an analysed text.
public struct Token: Sendable, Equatable {
  /// The word as it stands in the text.
  public let typed: String
  /// Without case, diacritics and possessive.
  public let folded: String
  /// The stem: what the index knows.
  public let term: String
  /// Where the word stands in the text.
  public let range: Range<String.Index>

  /// - Parameters: see the properties; nothing is checked.
  public init(typed: String, folded: String, term: String, range: Range<String.Index>) {
    self.typed = typed
    self.folded = folded
    self.term = term
    self.range = range
  }
}
