// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@Suite struct HistoryFileTests {
  let folder: TemporaryFolder
  var file: HistoryFile { HistoryFile(path: folder.path + "/state/ilp/history") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `file and folders are private from the start`() throws {
    #expect(try file.open() == [])
    #expect(folder.mode(of: "state/ilp") == 0o700)
    #expect(folder.mode(of: "state/ilp/history") == 0o600)
  }

  @Test func `a file that others could read is closed to them`() throws {
    _ = try file.open()
    try #require(chmod(file.path, 0o644) == 0)
    _ = try file.open()
    #expect(folder.mode(of: "state/ilp/history") == 0o600)
  }

  @Test func `every append is on disk at once`() throws {
    _ = try file.open()
    try file.append("/echo one")
    #expect(try file.open() == ["/echo one"])
    try file.append("/echo é漢🙂")
    #expect(try file.open() == ["/echo one", "/echo é漢🙂"])
  }

  @Test func `entries of several lines come back whole`() throws {
    _ = try file.open()
    try file.append("/note first\n\n# second\nthird")
    try file.append("/why")
    #expect(try file.open() == ["/note first\n\n# second\nthird", "/why"])
  }

  @Test func `two sessions keep each others lines`() throws {
    let (one, two) = (file, file)
    _ = try one.open()
    _ = try two.open()
    try one.append("/one")
    try two.append("/two")
    try one.append("/three")
    #expect(try file.open() == ["/one", "/two", "/three"])
  }

  @Test func `a long history is shortened before it is read`() throws {
    _ = try file.open()
    let lines = (1...5_000).map { "#\($0)\n/echo \($0)\n" }.joined()
    try folder.write(lines, to: "state/ilp/history")
    let read = try file.open()
    #expect(read.count == HistoryFile.mostEntries)
    #expect(read.last == "/echo 5000")
    #expect(try file.open().count == HistoryFile.mostEntries / 2)
    #expect(folder.mode(of: "state/ilp/history") == 0o600)
  }

  @Test func `an enormous file is read from its end`() throws {
    _ = try file.open()
    let filler = "/echo " + String(repeating: "x", count: 990)
    try folder.write(String(repeating: filler + "\n", count: 3_000) + "#7\n/last\n", to: "state/ilp/history")
    #expect(try file.open().last == "/last")
    #expect(try folder.text(of: "state/ilp/history").utf8.count <= HistoryFile.mostBytes)
  }

  @Test func `a session goes on after another shortened the file`() throws {
    _ = try file.open()
    try folder.write((1...5_000).map { "#\($0)\n/echo \($0)\n" }.joined(), to: "state/ilp/history")
    let early = file
    _ = try file.open()
    try early.append("/after")
    #expect(try file.open().last == "/after")
  }

  @Test func `lines without times and bytes that are no text do no harm`() throws {
    _ = try file.open()
    try folder.write("/old\n/older\n", to: "state/ilp/history")
    #expect(try file.open() == ["/old", "/older"])
    #expect(HistoryText.entries(in: [0xFF, 0x0A] + Array("/fine\n".utf8), isTail: false).map(\.text) == ["/fine"])
  }

  @Test func `what is no file is refused with a remedy`() throws {
    try #require(mkdir(folder.path + "/state", 0o700) == 0 && mkdir(folder.path + "/state/ilp", 0o700) == 0)
    try #require(mkfifo(file.path, 0o600) == 0)
    #expect(throws: HistoryError(Messages.historyNotAFile(file.path))) { try file.open() }
  }

  @Test(arguments: [
    (["HOME": "/home/dana"], "/home/dana/.local/state/ilp/history"),
    (["HOME": "/home/dana", "XDG_STATE_HOME": "/var/s"], "/var/s/ilp/history"),
    (["HOME": "/home/dana", "XDG_STATE_HOME": "relative"], "/home/dana/.local/state/ilp/history"),
    (["HOME": "relative"], nil), ([:], nil),
  ])
  func `the environment decides where it lies`(environment: [String: String], path: String?) {
    #expect(HistoryFile(environment: environment)?.path == path)
  }
}
