// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks text into rows by its words; a word longer than a row is broken between characters, never inside one.
package enum WordWrap {
  /// The rows of a text, each at most `width` columns. Newlines stay, spaces at a break go. Rows after the first of a
  /// paragraph are indented by `indent` columns.
  package static func rows(of text: String, width: Int, indent: Int = 0) -> [String] {
    let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return paragraphs.flatMap { rows(ofParagraph: $0, width: max(width, 2), indent: indent) }
  }

  /// The rows joined by newlines.
  package static func text(_ text: String, width: Int, indent: Int = 0) -> String {
    rows(of: text, width: width, indent: indent).joined(separator: "\n")
  }

  private static func rows(ofParagraph text: Substring, width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: min(max(indent, 0), width / 4))
    var rows: [String] = []
    var row = String(text.prefix { $0 == " " }.prefix(width / 2))
    var room = width - row.utf8.count
    var isFresh = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      for (index, piece) in pieces(of: word, width: width - margin.utf8.count).enumerated() {
        let columns = DisplayWidth.of(piece)
        if !isFresh, index > 0 || columns + 1 > room {
          rows.append(row)
          (row, room, isFresh) = (margin, width - margin.utf8.count, true)
        }
        row += isFresh ? piece : " " + piece
        room -= isFresh ? columns : columns + 1
        isFresh = false
      }
    }
    return rows + [isFresh ? "" : row]
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var columns = 0
    for character in word {
      let more = DisplayWidth.of(character)
      if columns + more > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, columns) = ("", 0)
      }
      piece.append(character)
      columns += more
    }
    return pieces + [piece]
  }
}
