// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@Suite struct OutputWriterTests {
  @Test func `a full disk is an error`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(throws: TerminalError.outputFailed(code: ENOSPC)) { try OutputWriter(descriptor: descriptor).line("text") }
  }

  @Test func `a reader that left is told apart`() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: TerminalError.outputClosed) { try OutputWriter(descriptor: ends[1]).line("text") }
  }

  @Test func `a closed descriptor is an error`() {
    #expect(throws: TerminalError.outputFailed(code: EBADF)) { try OutputWriter(descriptor: 9_999).write("text") }
  }

  @Test func `every error says what to do`() {
    #expect(
      TerminalError.outputFailed(code: ENOSPC).description
        == "output cannot be written: no space left on device; free space or write somewhere else, then try again")
  }
}
