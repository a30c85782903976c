// SPDX-License-Identifier: GPL-3.0-or-later

/// A text of the sources with what was put into it, so that another language can put the same things in another order:
/// `"\(done) of \(all) done"` is said as is in English, and as "{1} ... {0}" elsewhere.
public struct TextPattern: ExpressibleByStringInterpolation, Sendable {
  /// The text in English, filled in.
  let english: String
  /// What was put in, in the order of the English text.
  let arguments: [String]

  init(english: String, arguments: [String]) {
    self.english = english
    self.arguments = arguments
  }

  /// A text into which nothing is put.
  public init(stringLiteral text: String) { self.init(english: text, arguments: []) }

  /// A text and what is put into it.
  public init(stringInterpolation parts: Parts) { self.init(english: parts.english, arguments: parts.arguments) }

  /// Collects a text and what is put into it.
  public struct Parts: StringInterpolationProtocol, Sendable {
    var english = ""
    var arguments: [String] = []

    /// An empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {
      english.reserveCapacity(literalCapacity + 8 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }

    /// Words of the text itself.
    public mutating func appendLiteral(_ literal: String) { english += literal }

    /// Something that is put in.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) { append(value.description) }

    /// An error that has no words of its own.
    public mutating func appendInterpolation(_ error: any Error) { append("\(error)") }

    private mutating func append(_ text: String) {
      english += text
      arguments.append(text)
    }
  }

  /// One text of two literals; what is put in is counted on.
  public static func + (first: TextPattern, second: TextPattern) -> TextPattern {
    TextPattern(english: first.english + second.english, arguments: first.arguments + second.arguments)
  }
}
