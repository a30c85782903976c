// SPDX-License-Identifier: GPL-3.0-or-later
internal import CReadline
import Glibc
import Localization

/// The user's own editor, opened on a private file that is gone afterwards.
@MainActor
struct ExternalEditor {
  let command: String
  let directory: String

  init(environment: [String: String]) {
    command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
    let wished = environment["TMPDIR"] ?? ""
    directory = wished.hasPrefix("/") ? wished : "/tmp"
  }

  /// Nil when the text came back empty.
  func edit(_ text: String) throws(TerminalError) -> String? {
    let path = try makeDraft(of: text)
    defer { unlink(path) }
    try run(on: path)
    guard let bytes = try? FileBytes.read(path), let edited = String(validating: bytes, as: UTF8.self) else {
      throw .draftFailed(reason: say("terminal.external-editor.edit", "the editor left no UTF-8 text"))
    }
    let trimmed = edited.trimmingLastNewlines()
    return trimmed.isEmpty ? nil : trimmed
  }

  private func makeDraft(of text: String) throws(TerminalError) -> String {
    var template = Array("\(directory)/ilp-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)  // mode 0600
    guard descriptor >= 0 else { throw .draftFailed(reason: Messages.reason(errno)) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Glibc.close(descriptor) }
    do throws(TerminalError) {
      try OutputWriter(descriptor: descriptor).write(text + "\n")
    } catch {
      unlink(path)
      throw .draftFailed(reason: Messages.text(for: error))
    }
    return path
  }

  /// Through the shell, because EDITOR may hold arguments ("code --wait").
  private func run(on path: String) throws(TerminalError) {
    _ = ilp_signals_open(false)
    let child = try spawn(["sh", "-c", "\(command) \"$1\"", "sh", path])
    let status = try wait(for: child)
    guard status != 127 else { throw .editorFailed(editor: command, reason: Messages.editorNotFound) }
    guard status == 0 else { throw .editorFailed(editor: command, reason: Messages.editorEnded(status)) }
  }

  private func spawn(_ words: [String]) throws(TerminalError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
    guard code == 0 else { throw .editorFailed(editor: command, reason: Messages.reason(code)) }
    return child
  }

  /// The child's exit status. It stops with the child, and passes on what ends the session.
  private func wait(for child: pid_t) throws(TerminalError) -> Int32 {
    var status: Int32 = 0
    var leaving: Int32 = 0
    while waitpid(child, &status, WNOHANG | WUNTRACED) != child || status & 0xff == 0x7f {
      if status & 0xff == 0x7f {
        ilp_signals_stop_self()
        kill(child, SIGCONT)
        status = 0
        continue
      }
      let number = ilp_signals_wait(-1)
      if [SIGTERM, SIGHUP, SIGQUIT].contains(number) {
        leaving = number
        kill(child, number)
      }
    }
    if leaving != 0 {
      ilp_signals_return(leaving)
      throw .editorLeft
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
