// SPDX-License-Identifier: GPL-3.0-or-later

/// The person at the other end: whoever implements this shows what is told and hands over what is typed.
///
/// A console never answers for the person: the end of input and Ctrl-C are values of `ConsoleInput`, not defaults.
@MainActor
package protocol Console: AnyObject {
  /// How wide the text may be, in columns.
  var width: Int { get }
  /// Whether what is shown is read from top to bottom, by a screen reader or a braille display.
  var isReadAloud: Bool { get }
  /// How many rows are seen at once; nil where everything is read as it comes: a pipe, a file, plain lines.
  var height: Int? { get }
  /// Whether a person can answer: a terminal, rather than a pipe or a file.
  var isInteractive: Bool { get }
  /// Shows something; throws when the output is full or closed.
  func tell(_ utterance: Utterance) throws
  /// Waits for the next line. `prefill` stands in the line, ready to be edited.
  func ask(prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions) throws -> ConsoleInput
  /// Opens the person's editor on a text; nil when there is none or it was left without saving.
  func edit(_ text: String) throws -> String?
  /// Keeps a command line for the arrow keys and for later sessions.
  func remember(_ line: String)
  /// Whether offered text stands in the line, ready to be changed; where not, Enter alone keeps it.
  var editsDrafts: Bool { get }
  /// The command lines that are remembered, oldest first.
  var rememberedLines: [String] { get }
}
