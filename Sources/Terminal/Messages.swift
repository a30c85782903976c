// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Localization

/// Every word of this target that a user may read.
enum Messages {
  static func text(for error: TerminalError) -> String {
    switch error {
    case .outputClosed: say("terminal.text.output-closed", "output closed by its reader")
    case .outputFailed(let code):
      say(
        "terminal.text.output-failed",
        "output cannot be written: \(reason(code)); free space or write somewhere else, then try again")
    case .editorFailed(let editor, let reason):
      say(
        "terminal.text.editor-failed",
        "editor \"\(editor)\" \(reason); set VISUAL or EDITOR to one that works, or use /multi")
    case .draftFailed(let reason):
      say("terminal.text.draft-failed", "text for the editor cannot be kept: \(reason); your line is unchanged")
    case .editorLeft: say("terminal.text.editor-left", "editor closed, because the program was asked to leave")
    case .noTerminal: say("terminal.text.no-terminal", "editor needs a terminal; type the text as a line instead")
    }
  }

  static var editorNotFound: String { say("terminal.editor-not-found", "was not found") }
  static func editorEnded(_ status: Int32) -> String { say("terminal.editor-ended", "ended with status \(status)") }

  static func historyNotKept(_ reason: String) -> String {
    say("terminal.history-not-kept", "command history is not kept: \(reason)")
  }
  static var noHome: String {
    say("terminal.no-home", "HOME is not set to an absolute path; set it, or set XDG_STATE_HOME")
  }
  static func historyRefused(_ path: String, _ code: Int32) -> String {
    say("terminal.history-refused", "\(path): \(reason(code)); make it writable for you")
  }
  static func historyNotAFile(_ path: String) -> String {
    say("terminal.history-not-a-file", "\(path) is not a file; move it away")
  }

  static func notText(line: Int) -> String {
    say("terminal.not-text", "line \(line) is not UTF-8 text; save the file as UTF-8 and try again")
  }
  static func holdsNUL(line: Int) -> String {
    say(
      "terminal.holds-nul",
      "line \(line) holds a NUL character; take it out (a UTF-16 file must be saved as UTF-8) and try again")
  }
  static func tooLong(line: Int) -> String {
    say("terminal.too-long", "line \(line) is too long for an answer; break it into several lines")
  }
  static var typedNotText: String {
    say("terminal.typed-not-text", "line is not UTF-8 text; set your terminal to UTF-8 and type it again")
  }

  static func reason(_ code: Int32) -> String {
    say(systemError: code, strerror(code).map { String(cString: $0) })
  }
}
