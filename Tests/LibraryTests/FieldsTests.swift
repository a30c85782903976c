// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

@Suite struct FieldsTests {
  private let log = DefectLog(file: "mine.yaml")

  private func fields(_ text: String, known: [String] = ["name", "count", "share", "open", "band", "words"]) throws
    -> Fields
  {
    let node = try #require(DataReader.read(text, file: "mine.yaml").node)
    return try #require(Fields(node, of: "thing", known: known, log: log))
  }

  @Test func `an unknown key names the nearest known one`() throws {
    _ = try fields("name: x\ncuont: 2\n")
    #expect(log.defects.map(\.message) == ["thing has an unknown key \"cuont\""])
    #expect(log.defects.first?.hint == "did you mean \"count\"?")
    #expect(log.defects.first?.mark == SourceMark(line: 2, column: 1))
  }

  @Test func `a key far from any known one is told what there is`() throws {
    _ = try fields("zebra: 1\n", known: ["name", "count"])
    #expect(log.defects.first?.hint == "known here: name, count")
  }

  @Test func `a missing key and an empty one are the same defect`() throws {
    #expect(try fields("name:\n").requiredText("name") == nil)
    #expect(try fields("count: 1\n").requiredText("name") == nil)
    #expect(log.defects.map(\.message) == ["thing has no \"name\"", "thing has no \"name\""])
  }

  @Test func `values of another shape are all told`() throws {
    let fields = try fields("name: [x]\ncount: two\nshare: many\nopen: perhaps\nband: grown\nwords: {a: b}\n")
    #expect(fields.text("name") == nil)
    #expect(fields.whole("count") == nil)
    #expect(fields.number("share") == nil)
    #expect(fields.yesNo("open") == false)
    #expect(fields.name("band", as: Band.self) == nil)
    #expect(fields.texts("words").isEmpty)
    #expect(log.defects.map(\.line) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `values of the right shape are read`() throws {
    let fields = try fields("name: no\ncount: 3\nshare: 2.5\nopen: true\nband: [high, plain]\nwords: one\n")
    #expect(fields.text("name") == "no")
    #expect(fields.whole("count") == 3)
    #expect(fields.number("share") == 2.5)
    #expect(fields.yesNo("open"))
    #expect(fields.names("band", as: Band.self) == [.high, .plain])
    #expect(fields.texts("words") == ["one"])
    #expect(log.defects.isEmpty)
  }
}
