// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import IndexFiles

@Suite struct MappedFileTests {
  @Test func `what was given back is read again as it was`() throws {
    let place = Workplace()
    let file = try MappedFile(path: place.file("bytes", String(repeating: "abc", count: 10_000)))
    let before = Array(file.bytes)
    file.letGo()
    #expect(Array(file.bytes) == before)
  }

  @Test func `an empty file has nothing to give back`() throws {
    let place = Workplace()
    let file = try MappedFile(path: place.file("bytes", ""))
    file.letGo()
    #expect(file.bytes.isEmpty)
  }
}
