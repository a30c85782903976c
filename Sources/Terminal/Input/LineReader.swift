// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the lines of a conversation come from: an editor at a terminal, or a pipe.
@MainActor
package protocol LineReader: AnyObject {
  /// Waits for one line. The prompt is plain and one line; `prefill` stands in the line as its editable default, where
  /// lines can be edited.
  func read(prompt: String, prefill: String) -> Input

  /// Keeps a command, as it was typed, for the arrow keys, Ctrl-R and the next session. A line that begins with a space
  /// and a line equal to the one before are left out.
  func remember(_ command: String)

  /// The commands kept so far, oldest first.
  var history: [String] { get }

  /// What the user should be told once, such as a history that cannot be kept. Empty after it was taken.
  func takeNotices() -> [String]

  /// Opens the user's editor on a text. Nil when the editor left it empty or gave up.
  func editInEditor(_ text: String) throws(TerminalError) -> String?

  /// Restores the terminal. Reading again is not possible afterwards.
  func close()
}

extension LineReader {
  package func read(prompt: String) -> Input { read(prompt: prompt, prefill: "") }
}
