// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct CSVTableTests {
  @Test func `quoted cells, line breaks, byte order mark and CRLF are read`() throws {
    let table = try CSVTable(
      "\u{FEFF}date,note\r\n2026-11-20,\"a \"\"new\"\" text,\nlong\"\r\n\r\n2026-11-21, plain \r\n")
    #expect(table.columns == ["date", "note"])
    #expect(table.rows.map(\.cells) == [["2026-11-20", "a \"new\" text,\nlong"], ["2026-11-21", "plain"]])
    #expect(table.rows.map(\.number) == [2, 4])
    #expect(table.index(of: "NOTE") == 1)
  }

  @Test(arguments: ["a;b\n1;2", "a\tb\n1\t2"])
  func `semicolons and tabs separate where there is no comma`(text: String) throws {
    #expect(try CSVTable(text).rows.first?.cells == ["1", "2"])
  }

  static let bad: [(String, Int, String?)] = [
    ("", 1, nil), ("a,b\n1", 2, nil), ("a,b\n1,2,3", 2, nil), ("a,A\n1,2", 1, "A"), ("a,\n1,2", 1, "2"),
    ("a,b\n1,\"open", 2, "2"), ("a,b\n\"x\"y,2", 2, "1"), ("a,b\n1,2\nx\"y,2", 3, "1"),
  ]

  @Test(arguments: bad)
  func `a mistake names its row and column`(text: String, row: Int, column: String?) throws {
    let defects = try #require(throws: CSVTable.Defects.self) { try CSVTable(text) }
    #expect(defects.all.first?.row == row)
    #expect(defects.all.first?.column == column)
  }

  @Test func `all mistakes are told at once`() throws {
    let defects = try #require(throws: CSVTable.Defects.self) { try CSVTable("a,b\n1\n1,2\n1,2,3\n") }
    #expect(defects.all.map(\.row) == [2, 4])
  }
}
