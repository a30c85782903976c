// SPDX-License-Identifier: GPL-3.0-or-later

/// What came from the person.
package enum ConsoleInput: Equatable, Sendable {
  /// A line, or a pasted block with newlines inside.
  case line(String)
  /// Ctrl-C: the line was dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a file or pipe.
  case endOfInput
  /// The terminal was closed or the program was asked to end (SIGHUP, SIGTERM): the signal's number.
  case asksToEnd(signal: Int32)
  /// Bytes that are no text; what to do about it.
  case invalid(remedy: String)
}
