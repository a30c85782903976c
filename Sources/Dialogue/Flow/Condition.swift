// SPDX-License-Identifier: GPL-3.0-or-later

/// An expression that decides something: `when`, or the `if` of a check, a probe or a remark.
public struct Condition: Sendable, Equatable {
  /// The expression as written.
  public let text: String
  /// Where it stands in its file.
  public let mark: SourceMark
  /// What it says.
  public let expression: Expression

  /// Reads an expression.
  /// - Throws: what is wrong with it, and where in the text.
  public init(_ text: String, mark: SourceMark = .start) throws(ExpressionError) {
    self.text = text
    self.mark = mark
    self.expression = try ExpressionParser.parse(text)
  }
}
