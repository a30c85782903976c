// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of asking for a line. The end of the input and Ctrl-C are values, never defaults.
package enum Input: Equatable, Sendable {
  /// One line; it may hold newlines when it was pasted or written with Alt-Enter.
  case line(String, origin: Origin)
  /// Ctrl-C: the line was dropped, the conversation goes on.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a pipe.
  case endOfInput
  /// The terminal is gone (SIGHUP).
  case hangup
  /// The program was asked to leave (SIGTERM, SIGQUIT).
  case terminated
  /// Bytes that are no text; the remedy says where and what to do.
  case invalidText(remedy: String)

  package enum Origin: Equatable, Sendable {
    case typed
    /// A block pasted as one answer.
    case pasted
    /// One line of a pasted block of commands.
    case pastedCommand
    /// From a pipe or a file.
    case piped
  }
}
