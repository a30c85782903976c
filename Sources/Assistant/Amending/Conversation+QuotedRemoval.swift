// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// "No i dont try 'i changed my mind' thats not a thing take it out": what is quoted goes out.
extension Conversation {
  /// Nil where nothing is quoted, where no answer has these words, or where nothing behind them asks for it.
  func hearQuotedRemoval(_ line: String) throws -> Done? {
    guard line.utf8.count <= AnswerKind.longest, let (quoted, behind) = Self.quoted(in: line),
      try asksToTakeOut(behind)
    else { return nil }
    let named = interview.things(named: quoted)
    guard let thing = named.first else { return nil }
    return named.count == 1 ? Done(value: try takeOut(.takeOut(thing))) : try askWhichGoes(named)
  }

  /// The first words between two marks of one kind, and what stands behind them. An apostrophe inside of a word opens nothing.
  private static func quoted(in line: String) -> (quoted: String, behind: String)? {
    for (open, close) in quotes {
      for start in line.indices where line[start] == open {
        let isOpen = start == line.startIndex || line[line.index(before: start)].isWhitespace
        let rest = line[line.index(after: start)...]
        let end = rest.indices.first { place in
          let next = line.index(after: place)
          return line[place] == close && (next == line.endIndex || !line[next].isLetter)
        }
        guard isOpen, let end, start < end, !rest[..<end].isEmpty else { continue }
        return (String(rest[..<end]), String(line[line.index(after: end)...]))
      }
    }
    return nil
  }

  private static let quotes: [(Character, Character)] = [
    ("\"", "\""), ("\u{201C}", "\u{201D}"), ("'", "'"), ("\u{2018}", "\u{2019}"),
  ]

  /// Whether words end with a known sentence that takes something back: "take it out", "thats not a thing".
  private func asksToTakeOut(_ words: String) throws -> Bool {
    let pieces = words.split(whereSeparator: \.isWhitespace)
    let context = try readingContext()
    return pieces.indices.suffix(Self.longestRequest).contains { start in
      let understood = Understanding.read(pieces[start...].joined(separator: " "), context: context)
      return understood.intent == .undo && !understood.isWeighed
    }
  }

  /// In words.
  private static let longestRequest = 8
}
