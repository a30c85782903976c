// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Terminal

/// Reads a file that somebody named, or standard input for `-`.
enum FileBytes {
  /// What is larger is refused (bytes).
  static let sizeLimit = 20_000_000

  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, named: Messages.standardInput) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Trouble(.noInput, Messages.notAFile(path), hint: Messages.notAFileHint)
    }
    return try bytes(of: descriptor, named: path)
  }

  /// The text of a file; UTF-8, with or without a byte order mark.
  static func text(of path: String) throws -> String {
    guard let text = String(validating: try read(path), as: UTF8.self) else {
      throw Trouble(.badData, Messages.notText(path), hint: Messages.notTextHint)
    }
    return text
  }

  private static func bytes(of descriptor: Int32, named name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= sizeLimit {
      let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(name) }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
    throw Trouble(.badData, Messages.tooBig(name, sizeLimit), hint: Messages.tooBigHint)
  }

  private static func unreadable(_ name: String) -> Trouble {
    let code = errno
    let status: ExitStatus = code == EACCES || code == EPERM ? .notAllowed : .noInput
    return Trouble(status, Messages.unreadable(name, Messages.reason(code)), hint: Messages.unreadableHint)
  }
}
