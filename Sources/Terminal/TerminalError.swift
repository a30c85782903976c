// SPDX-License-Identifier: GPL-3.0-or-later

/// What the world around the terminal may refuse.
package enum TerminalError: Error, Equatable, Sendable {
  /// Nobody reads the output any more (`| head`): a reason to end quietly.
  case outputClosed
  /// The output cannot be written, for the reason in `errno`: exit 74.
  case outputFailed(code: Int32)
  /// The editor could not be started, or left with an error.
  case editorFailed(editor: String, reason: String)
  /// The file handed to the editor could not be made or read back.
  case draftFailed(reason: String)
  /// The program was told to leave while the editor was open; the next `read` says so too.
  case editorLeft
  /// There is no terminal for an editor.
  case noTerminal
}

extension TerminalError: CustomStringConvertible {
  package var description: String { Messages.text(for: self) }
}
