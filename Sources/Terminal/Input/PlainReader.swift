// SPDX-License-Identifier: GPL-3.0-or-later
internal import CReadline
import Glibc

/// Lines from a pipe, a file, or a terminal whose output goes elsewhere. Nothing is echoed.
@MainActor
package final class PlainReader: LineReader {
  private let descriptor: Int32
  private let isOwn: Bool
  private let promptWriter: OutputWriter?
  private var lines = ByteLines()
  private var commands: [String] = []

  /// With a `promptWriter` each prompt is written there; a pipe needs none.
  package init(descriptor: Int32 = STDIN_FILENO, promptWriter: OutputWriter? = nil) {
    let own = Self.unblocking(descriptor)
    self.descriptor = own ?? descriptor
    self.isOwn = own != nil
    self.promptWriter = promptWriter
    _ = ilp_signals_open(false)
  }

  package func read(prompt: String, prefill: String) -> Input {
    try? promptWriter?.write(prompt)
    while true {
      if let input = lines.next() { return input }
      switch ilp_signals_wait(descriptor) {
      case 0: if !fill() { return .hangup }
      case SIGINT: return .interrupted
      case SIGTERM, SIGQUIT: return .terminated
      case SIGHUP: return .hangup
      default: continue
      }
    }
  }

  package func remember(_ command: String) {
    if !command.hasPrefix(" "), command != commands.last { commands.append(command) }
  }

  package var history: [String] { commands }

  package func takeNotices() -> [String] { [] }

  package func editInEditor(_ text: String) throws(TerminalError) -> String? { throw .noTerminal }

  package func close() {
    if isOwn { _ = Glibc.close(descriptor) }
  }

  /// Of the terminal of this session a second description that never blocks: Ctrl-C may take the input back after it
  /// was announced, and a read that waited then would not hear the signal. The one given is the shell's too and stays
  /// as it is.
  private static func unblocking(_ descriptor: Int32) -> Int32? {
    guard isatty(descriptor) == 1, tcgetsid(descriptor) == getsid(0) else { return nil }
    let own = Glibc.open("/dev/tty", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    return own >= 0 ? own : nil
  }

  /// False when the input is gone for another reason than its end.
  private func fill() -> Bool {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      lines.append(block[..<count])
    } else if count == 0 {
      lines.end()
    } else {
      return errno == EINTR || errno == EAGAIN
    }
    return true
  }
}
