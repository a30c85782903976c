// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Terminal

/// A file in the making: it gets its name when every byte is on disk, so that it is whole or absent.
struct FileDraft {
  let path: String
  /// Whether a file of that name may be replaced.
  var replaces = false

  func write(_ text: String) throws {
    try checkTarget()
    var template = Array("\(folder)/.ilp-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw refusal() }
    defer { unlink(template) }
    do {
      defer { close(descriptor) }
      try fill(descriptor, with: text)
    }
    try name(template)
    try synchronizeFolder()
  }

  private func checkTarget() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Trouble(.cannotCreate, Messages.notAFile(path), hint: Messages.otherNameHint)
    }
    guard replaces else { throw Trouble(.cannotCreate, Messages.alreadyThere(path), hint: Messages.alreadyThereHint) }
  }

  private func fill(_ descriptor: Int32, with text: String) throws {
    do {
      try OutputWriter(descriptor: descriptor).write(text)
    } catch {
      throw Trouble(.inputOutput, Messages.notWritten(path, error.description), hint: Messages.notWrittenHint)
    }
    guard fsync(descriptor) == 0 else { throw refusal() }
  }

  /// Without leave to replace, a second name is given, which fails when somebody was quicker.
  private func name(_ draft: [CChar]) throws {
    if replaces {
      guard rename(draft, path) == 0 else { throw refusal() }
    } else if link(draft, path) != 0 {
      guard errno == EPERM || errno == ENOTSUP else { throw refusal() }
      guard rename(draft, path) == 0 else { throw refusal() }
    }
  }

  private func synchronizeFolder() throws {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw refusal() }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func refusal() -> Trouble {
    let code = errno
    let status: ExitStatus =
      switch code {
      case ENOSPC, EDQUOT, EIO: .inputOutput
      case EACCES, EPERM, EROFS: .notAllowed
      default: .cannotCreate
      }
    return Trouble(status, Messages.notWritten(path, Messages.reason(code)), hint: Messages.notWrittenHint)
  }
}
