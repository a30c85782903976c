// SPDX-License-Identifier: GPL-3.0-or-later
internal import CReadline
import Glibc

/// Lines from a person at a terminal, edited with GNU readline. There is one terminal, so there is one editor.
@MainActor
package final class LineEditor: LineReader {
  private let completer: Completer
  private let editor: ExternalEditor
  private var commands: CommandHistory
  private var waiting: [Input] = []

  /// `plain` edits without any escape sequence. `environment` is where HOME, XDG_STATE_HOME, VISUAL, EDITOR and TMPDIR
  /// are looked up.
  package init(environment: [String: String], plain: Bool, completer: @escaping Completer = { _, _ in .nothing }) {
    self.completer = completer
    self.editor = ExternalEditor(environment: environment)
    self.commands = CommandHistory(environment: environment)
    _ = ilp_signals_open(true)
    ilp_history_limit(Int32(HistoryFile.mostEntries))
    let callbacks = ilp_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(), complete: completeLine, edit: editLine)
    ilp_editor_open(plain, callbacks)
    for command in commands.all { ilp_history_add(command) }
  }

  package func read(prompt: String, prefill: String) -> Input {
    if !waiting.isEmpty, !isInterrupted() { return waiting.removeFirst() }
    waiting = []
    var bytes: UnsafeMutablePointer<CChar>?
    let event = ilp_editor_read(prompt, prefill, &bytes)
    defer { free(bytes) }
    switch event {
    case .ILP_EVENT_LINE, .ILP_EVENT_PASTE: return accept(bytes, wasPasted: event == .ILP_EVENT_PASTE)
    case .ILP_EVENT_INTERRUPTED: return .interrupted
    case .ILP_EVENT_END_OF_INPUT: return .endOfInput
    case .ILP_EVENT_HANGUP: return .hangup
    case .ILP_EVENT_TERMINATED: return .terminated
    }
  }

  package func remember(_ command: String) {
    if commands.remember(command) { ilp_history_add(command) }
  }

  package var history: [String] { commands.all }

  package func takeNotices() -> [String] { commands.takeNotices() }

  package func editInEditor(_ text: String) throws(TerminalError) -> String? {
    ilp_editor_release()
    defer { ilp_editor_reclaim() }
    return try editor.edit(text)
  }

  package func close() { ilp_editor_close() }

  private func accept(_ bytes: UnsafeMutablePointer<CChar>?, wasPasted: Bool) -> Input {
    guard let bytes, let text = String(validatingCString: bytes) else {
      return .invalidText(remedy: Messages.typedNotText)
    }
    waiting = PastedBlock.inputs(of: text, wasPasted: wasPasted)
    return waiting.removeFirst()
  }

  /// Commands that wait from a paste give way to Ctrl-C and to signals that end the session.
  private func isInterrupted() -> Bool {
    let number = ilp_signals_take()
    guard number != 0 else { return false }
    ilp_signals_return(number)
    return [SIGINT, SIGTERM, SIGQUIT, SIGHUP].contains(number)
  }

  fileprivate func complete(_ line: String, wordStart: Int, candidates: OpaquePointer) {
    let bytes = line.utf8
    let word = bytes.index(bytes.startIndex, offsetBy: min(wordStart, bytes.count))
    let completion = completer(line, String(line[word...]))
    if let replacing = completion.replacing ?? completion.replacingOfPath(in: line) {
      ilp_candidates_replace_from(candidates, line.dropLast(replacing).utf8.count)
    }
    if !completion.addsSpace { ilp_candidates_leave_open(candidates) }
    switch completion.source {
    case .files: ilp_candidates_ask_for_files(candidates)
    case .candidates(let texts): for text in texts { ilp_candidates_add(candidates, text) }
    }
  }

  fileprivate func edit(_ text: String) -> String? {
    do {
      return try editor.edit(text)
    } catch {
      try? OutputWriter.standardError.line(Messages.text(for: error))
      return nil
    }
  }
}

/// readline runs on the main thread only, inside `read`.
private func completeLine(
  context: UnsafeMutableRawPointer?, line: UnsafePointer<CChar>?, word: Int, cursor: Int, candidates: OpaquePointer?
) {
  guard let context, let line, let candidates else { return }
  let bytes = UnsafeRawBufferPointer(start: line, count: cursor)
  let text = String(decoding: bytes, as: UTF8.self)
  let editor = Unmanaged<LineEditor>.fromOpaque(context)
  nonisolated(unsafe) let sink = candidates
  MainActor.assumeIsolated { editor.takeUnretainedValue().complete(text, wordStart: word, candidates: sink) }
}

private func editLine(
  context: UnsafeMutableRawPointer?, text: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
  guard let context, let text else { return nil }
  let line = String(cString: text)
  let editor = Unmanaged<LineEditor>.fromOpaque(context)
  let edited = MainActor.assumeIsolated { editor.takeUnretainedValue().edit(line) }
  return edited.flatMap { strdup($0) }
}
