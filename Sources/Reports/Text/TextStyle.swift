// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives pieces of text a look. It must not change how many columns they take.
public struct TextStyle: Sendable {
  /// The text with its look: the same text, or with codes of the terminal around it.
  public let apply: @Sendable (String, TextRole) -> String

  /// - Parameter apply: what to do with a piece that fits into one line.
  public init(_ apply: @escaping @Sendable (String, TextRole) -> String) {
    self.apply = apply
  }

  /// No look at all.
  public static let plain = TextStyle { text, _ in text }
}
