// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// What the two ends of the conversation can do, decided once at the start.
package struct TerminalCapabilities: Equatable, Sendable {
  /// A person types at a terminal and sees the output there: lines can be edited.
  package var editsLines: Bool
  /// Lines of text only: no escape sequence, nothing drawn twice.
  package var isPlain: Bool
  /// What is shown is read from top to bottom, by a screen reader or a braille display.
  package var isReadAloud: Bool
  package var style: Style
  /// The width of the output in columns.
  package var columns: Int
  /// Somebody types at a terminal while the output goes elsewhere.
  package var isTypedBlind: Bool

  /// `--plain`, ACCESSIBLE=1 and TERM=dumb ask for plain lines; NO_COLOR for no colour; `--batch` for no terminal.
  package static func detect(
    environment: [String: String],
    inputIsTerminal: Bool = isatty(STDIN_FILENO) == 1,
    outputIsTerminal: Bool = isatty(STDOUT_FILENO) == 1,
    screenColumns: Int? = Screen.columns(of: STDOUT_FILENO),
    plainRequested: Bool = false,
    batch: Bool = false
  ) -> TerminalCapabilities {
    let terminal = environment["TERM"] ?? ""
    let isReadAloud = plainRequested || isSet("ACCESSIBLE", in: environment)
    let isPlain = isReadAloud || terminal.isEmpty || terminal == "dumb"
    let isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalCapabilities(
      editsLines: inputIsTerminal && outputIsTerminal && !batch,
      isPlain: isPlain,
      isReadAloud: isReadAloud,
      style: Style(isOn: outputIsTerminal && !isPlain, hasColour: !isColourless),
      columns: Screen.usable(screenColumns ?? environment["COLUMNS"].flatMap(Int.init) ?? Screen.standardColumns),
      isTypedBlind: inputIsTerminal && !outputIsTerminal && !batch)
  }

  /// The reader that fits. `completer` serves Tab where lines can be edited.
  @MainActor
  package func makeReader(
    environment: [String: String], completer: @escaping Completer = { _, _ in .nothing }
  ) -> any LineReader {
    guard editsLines else { return PlainReader(promptWriter: isTypedBlind ? .standardError : nil) }
    return LineEditor(environment: environment, plain: isPlain, completer: completer)
  }

  private static func isSet(_ name: String, in environment: [String: String]) -> Bool {
    guard let value = environment[name] else { return false }
    return !["", "0", "no", "false"].contains(value.lowercased())
  }
}
