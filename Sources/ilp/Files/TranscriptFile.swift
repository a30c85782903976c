// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Terminal

/// The file in which a conversation is written down, line by line, after what is there already. Only its owner reads it.
@MainActor
final class TranscriptFile {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else {
      throw Trouble(.cannotCreate, Messages.notWritten(path, Messages.reason(errno)), hint: Messages.notWrittenHint)
    }
  }

  deinit { close(descriptor) }

  func write(_ line: String) throws {
    do {
      try OutputWriter(descriptor: descriptor).line(line)
    } catch {
      throw Trouble(.inputOutput, Messages.notWritten(path, error.description), hint: Messages.notWrittenHint)
    }
  }
}
