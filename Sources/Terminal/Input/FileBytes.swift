// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// Whole files as bytes.
enum FileBytes {
  static func read(_ path: String) throws(TerminalError) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .draftFailed(reason: Messages.reason(errno)) }
    defer { close(descriptor) }
    guard let bytes = read(descriptor, atMost: .max) else { throw .draftFailed(reason: Messages.reason(errno)) }
    return bytes
  }

  /// Nil when the descriptor cannot be read.
  static func read(_ descriptor: Int32, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let wanted = min(block.count, limit - bytes.count)
      let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, wanted) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }
}
