// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@MainActor @Suite struct PlainReaderTests {
  private func reader(of bytes: [UInt8]) throws -> PlainReader {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    try OutputWriter(descriptor: ends[1]).write(bytes)
    close(ends[1])
    return PlainReader(descriptor: ends[0])
  }

  @Test func `lines of a pipe come one by one then the end`() throws {
    let reader = try reader(of: Array("/echo hi\r\nlast".utf8))
    #expect(reader.read(prompt: "> ") == .line("/echo hi", origin: .piped))
    #expect(reader.read(prompt: "> ") == .line("last", origin: .piped))
    #expect(reader.read(prompt: "> ") == .endOfInput)
    #expect(reader.read(prompt: "> ") == .endOfInput)
  }

  @Test func `a default is never taken for an answer`() throws {
    let reader = try reader(of: Array("\n".utf8))
    #expect(reader.read(prompt: "> ", prefill: "old words") == .line("", origin: .piped))
    #expect(reader.read(prompt: "> ", prefill: "old words") == .endOfInput)
  }

  @Test func `the editor is refused`() throws {
    let reader = try reader(of: [])
    #expect(throws: TerminalError.noTerminal) { try reader.editInEditor("text") }
  }

  @Test func `a descriptor that cannot be read counts as hangup`() {
    #expect(PlainReader(descriptor: 9_999).read(prompt: "> ") == .hangup)
  }

  @Test func `commands are listed once`() throws {
    let reader = try reader(of: [])
    for command in ["/help", "/help", " /secret", "/why"] { reader.remember(command) }
    #expect(reader.history == ["/help", "/why"])
  }
}
