// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The file of commands, in readline's own form: `#seconds` and then the lines of one entry. Several sessions append to
/// it at once; each append is a single write under a lock, so that it survives `kill -9`.
package struct HistoryFile: Sendable {
  /// How many entries are read and kept.
  package static let mostEntries = 2_000
  /// From a file that is larger only the end is read.
  static let mostBytes = 1_048_576

  package let path: String

  package init(path: String) { self.path = path }

  /// `$XDG_STATE_HOME/ilp/history`, with `$HOME/.local/state` for its default. Nil when neither is an absolute path.
  package init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = "\(state)/ilp/history"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = "\(home)/.local/state/ilp/history"
    } else {
      return nil
    }
  }

  /// Makes the file if need be (0600, in a folder 0700), shortens it if need be, and reads it. Oldest first.
  package func open() throws(HistoryError) -> [String] {
    try makeFolders()
    return try locked { descriptor throws(HistoryError) in
      let tail = try readTail(of: descriptor)
      let entries = HistoryText.entries(in: tail.bytes, isTail: tail.isCut)
      if tail.isCut || entries.count > Self.mostEntries {
        try replace(with: Array(entries.suffix(Self.mostEntries / 2)))
      }
      return entries.suffix(Self.mostEntries).map(\.text)
    }
  }

  /// Adds one entry at the end.
  package func append(_ command: String) throws(HistoryError) {
    let entry = HistoryText.Entry(seconds: Int(time(nil)), text: command)
    try locked { descriptor throws(HistoryError) in
      try write(HistoryText.bytes(of: [entry]), to: descriptor)
    }
  }

  private func makeFolders() throws(HistoryError) {
    let folder = path.split(separator: "/").dropLast()
    for count in 1...max(folder.count, 1) {
      let part = "/" + folder.prefix(count).joined(separator: "/")
      if mkdir(part, 0o700) != 0, errno != EEXIST, errno != EISDIR { throw refusal() }
    }
  }

  /// Runs `body` on the file, locked. A file that was replaced while the lock was awaited is opened again.
  private func locked<T>(_ body: (Int32) throws(HistoryError) -> T) throws(HistoryError) -> T {
    while true {
      let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw refusal() }
      defer { close(descriptor) }  // and with it the lock
      var opened = stat()
      var named = stat()
      guard fstat(descriptor, &opened) == 0 else { throw refusal() }
      guard opened.st_mode & S_IFMT == S_IFREG else { throw HistoryError(Messages.historyNotAFile(path)) }
      flock(descriptor, LOCK_EX)
      guard stat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev else { continue }
      if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
      return try body(descriptor)
    }
  }

  private func readTail(of descriptor: Int32) throws(HistoryError) -> (bytes: [UInt8], isCut: Bool) {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = max(0, size - Self.mostBytes)
    lseek(descriptor, off_t(start), SEEK_SET)
    guard let bytes = FileBytes.read(descriptor, atMost: Self.mostBytes) else { throw refusal() }
    return (bytes, start > 0)
  }

  private func replace(with entries: [HistoryText.Entry]) throws(HistoryError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw refusal() }
    defer { close(descriptor) }
    do throws(HistoryError) {
      try write(HistoryText.bytes(of: entries), to: descriptor)
      guard rename(template, path) == 0 else { throw refusal() }
    } catch {
      unlink(template)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryError) {
    do throws(TerminalError) {
      try OutputWriter(descriptor: descriptor).write(bytes)
    } catch {
      throw refusal()
    }
  }

  private func refusal() -> HistoryError { HistoryError(Messages.historyRefused(path, errno)) }
}
