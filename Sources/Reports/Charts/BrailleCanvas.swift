// SPDX-License-Identifier: GPL-3.0-or-later

/// A raster of dots, drawn with braille characters: two dots wide and four high in each column of text.
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt8]
  /// Characters that stand over the dots of their cell.
  private var marks: [Int: Character] = [:]

  /// The bits of the dots of a cell, by row and column (Unicode, block Braille Patterns).
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = [UInt8](repeating: 0, count: self.columns * self.rows)
  }

  var width: Int { columns * 2 }
  var height: Int { rows * 4 }

  /// Sets a dot; x from the left, y from the top.
  mutating func set(x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// A line of dots; with a gap only every so many are set.
  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double), every gap: Int = 1) {
    let steps = Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up))
    for step in 0...max(1, min(steps, 10_000)) where step % gap == 0 {
      let share = Double(step) / Double(max(1, steps))
      set(
        x: Int((start.x + (end.x - start.x) * share).rounded()),
        y: Int((start.y + (end.y - start.y) * share).rounded()))
    }
  }

  /// Puts a character over the cell in which a dot lies.
  mutating func mark(_ character: Character, x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    marks[y / 4 * columns + x / 2] = character
  }

  /// A column of characters, under whatever else is there.
  mutating func column(_ character: Character, x: Int) {
    guard (0..<width).contains(x) else { return }
    for row in 0..<rows where marks[row * columns + x / 2] == nil && cells[row * columns + x / 2] == 0 {
      marks[row * columns + x / 2] = character
    }
  }

  /// The rows as text, without blanks at their ends.
  var lines: [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns {
        let index = row * columns + column
        let dots = Unicode.Scalar(0x2800 + UInt32(cells[index])).map(Character.init) ?? " "
        line.append(marks[index] ?? (cells[index] == 0 ? " " : dots))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
