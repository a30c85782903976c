// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The one way out for everything the program says. Swift's `print` succeeds on a full disk; this does not.
package struct OutputWriter: Sendable {
  let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  package static let standardOutput = OutputWriter(descriptor: STDOUT_FILENO)
  package static let standardError = OutputWriter(descriptor: STDERR_FILENO)

  /// Writes the whole text at once, without a buffer of its own. Throws `.outputClosed` or `.outputFailed`.
  package func write(_ text: String) throws(TerminalError) {
    try write(Array(text.utf8))
  }

  /// Writes the text and a newline.
  package func line(_ text: String = "") throws(TerminalError) {
    try write(text + "\n")
  }

  package func write(_ bytes: [UInt8]) throws(TerminalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        try recover(from: count == 0 ? EIO : errno)
      }
    }
  }

  /// Returns when writing is worth another try.
  private func recover(from code: Int32) throws(TerminalError) {
    switch code {
    case EINTR: return
    case EAGAIN:
      var sink = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&sink, 1, -1)
    case EPIPE: throw .outputClosed
    default: throw .outputFailed(code: code)
    }
  }
}
