// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is wrong with a JSON text, and where. Lines and columns are counted from 1; columns in Unicode scalars.
public struct JSONFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int
  /// What is wrong, lower case, the concrete thing first.
  public let problem: String
  /// What to do about it.
  public let hint: String

  /// "line 3, column 7: ...", without the hint.
  public var message: String {
    say("plans.json-fault.message", "line \(line), column \(column): \(problem)")
  }

  /// The message and the hint.
  public var description: String { hinted(message, hint) }
}
