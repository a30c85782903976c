// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with an expression.
public struct ExpressionError: Error, Sendable, Equatable {
  /// How many characters stand before the place.
  public let offset: Int
  /// What is wrong there.
  public let message: String
  /// What to do about it.
  public let hint: String

  init(_ message: String, hint: String = "", at offset: Int) {
    self.offset = offset
    self.message = message
    self.hint = hint
  }
}
