// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks text into lines that fit a width.
enum Wrapping {
  /// The lines of `text`. Breaks of its own are kept, and blanks at the start of a line set in all that is wrapped from it;
  /// other runs of blanks become one; a word wider than a line is cut. So nothing runs over the edge and nothing is lost.
  /// - Parameter width: columns, at least 1.
  static func lines(of text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      let blanks = min(paragraph.prefix { $0 == " " }.count, max(0, width / 2))
      let margin = String(repeating: " ", count: blanks)
      return lines(ofParagraph: paragraph, width: max(1, width - blanks)).map { $0.isEmpty ? $0 : margin + $0 }
    }
  }

  private static func lines(ofParagraph paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in words(of: paragraph) {
      for piece in pieces(of: word, width: width) {
        let size = DisplayWidth.of(piece)
        if filled > 0, filled + 1 + size > width {
          lines.append(line)
          line = ""
          filled = 0
        }
        line += (filled > 0 ? " " : "") + piece
        filled += (filled > 0 ? 1 : 0) + size
      }
    }
    return lines + [line]
  }

  private static func words(of paragraph: Substring) -> [Substring] {
    // Where all is ASCII a blank is a character of its own, so bytes need not be put together to characters first.
    paragraph.utf8.allSatisfy { $0 < 0x80 }
      ? paragraph.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } : paragraph.split(separator: " ")
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
    var pieces = [""]
    var filled = 0
    for character in word {
      let size = DisplayWidth.of(character)
      if filled + size > width, filled > 0 {
        pieces.append("")
        filled = 0
      }
      pieces[pieces.count - 1].append(character)
      filled += size
    }
    return pieces
  }
}
