// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct TableTests {
  let table = Table(
    columns: [.init("Goal"), .init("Who"), .init("Due", alignment: .right)],
    rows: [
      ["Make the monthly report alone, with a pivot table", "Dana Reyes", "31 December 2026"],
      ["漢字を書く", "Sam"],
    ])

  @Test func `columns stand side by side where they fit`() {
    let table = Table(
      columns: [.init("Goal"), .init("Due", alignment: .right)], rows: [["report", "Friday"], ["漢字", "31"]])
    #expect(table.lines(width: 80) == ["Goal       Due", "------  ------", "report  Friday", "漢字        31"])
  }

  @Test(arguments: [20, 40, 80, 200])
  func `no line is wider than the screen`(width: Int) {
    #expect(table.lines(width: width).allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test(arguments: [20, 40, 80])
  func `every word is shown`(width: Int) {
    let shown = table.lines(width: width).joined(separator: " ")
    for word in ["monthly", "pivot", "Reyes", "December", "漢字を書く", "Sam"] { #expect(shown.contains(word)) }
  }

  @Test func `narrow screens get a list`() {
    #expect(table.lines(width: 22).suffix(2) == ["漢字を書く", "  Who: Sam"])
  }

  @Test func `odd rows are evened out`() {
    let table = Table(columns: [.init("A"), .init("B")], rows: [[], ["1", "2", "3"]])
    #expect(table.rows == [["", ""], ["1", "2"]])
    #expect(Table(columns: [], rows: [["x"]]).lines(width: 40).isEmpty)
  }
}
