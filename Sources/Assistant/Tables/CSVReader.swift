// SPDX-License-Identifier: GPL-3.0-or-later
internal import Understanding

/// Cuts a text of comma-separated values into cells.
struct CSVReader {
  private(set) var defects: [CSVTable.Defect] = []
  private let characters: [Character]
  private let separator: Character
  private var position = 0
  private var row = 1

  init(_ text: String) {
    var text = text[...]
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    characters = Array(text)
    let head = text.prefix { !$0.isNewline }
    separator = head.contains(",") ? "," : head.contains(";") ? ";" : head.contains("\t") ? "\t" : ","
  }

  /// All rows that are not empty; a quoted cell may hold line breaks.
  mutating func records() -> [CSVTable.Row] {
    var records: [CSVTable.Row] = []
    while position < characters.count {
      let number = row
      var cells = [cell(row: number, index: 0)]
      while position < characters.count, characters[position] == separator {
        position += 1
        cells.append(cell(row: number, index: cells.count))
      }
      if position < characters.count { position += 1 }
      row += 1
      if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
        records.append(CSVTable.Row(number: number, cells: cells))
      }
    }
    return records
  }

  private mutating func cell(row: Int, index: Int) -> String {
    guard position < characters.count, characters[position] == "\"" else { return bare(row: row, index: index) }
    position += 1
    var text = ""
    while position < characters.count {
      let character = characters[position]
      position += 1
      guard character == "\"" else {
        text.append(character)
        continue
      }
      guard position < characters.count, characters[position] == "\"" else {
        closeCell(row: row, index: index)
        return text
      }
      text.append("\"")
      position += 1
    }
    defects.append(.init(row: row, column: String(index + 1), message: Messages.csvUnclosed))
    return text
  }

  /// After the closing quotation mark only a separator or the end of the row may follow.
  private mutating func closeCell(row: Int, index: Int) {
    guard position < characters.count, characters[position] != separator, !characters[position].isNewline else {
      return
    }
    defects.append(.init(row: row, column: String(index + 1), message: Messages.csvAfterQuote))
    while position < characters.count, characters[position] != separator, !characters[position].isNewline {
      position += 1
    }
  }

  private mutating func bare(row: Int, index: Int) -> String {
    let start = position
    while position < characters.count, characters[position] != separator, !characters[position].isNewline {
      position += 1
    }
    let text = String(characters[start..<position])
    if text.contains("\"") {
      defects.append(.init(row: row, column: String(index + 1), message: Messages.csvStrayQuote))
    }
    return text.trimmingWhitespace()
  }
}
