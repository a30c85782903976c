// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Understanding

/// A line of a table of `docs/word-lists.md`: a list, what it is for, and what a user says.
struct WordListRow {
  let name: String
  let purpose: String
  let example: String

  /// The rows of a document by the heading that they stand under; of tables within `answers` and `lists`, by the one above.
  static func document(_ text: String) -> [String: [WordListRow]] {
    var rows: [String: [WordListRow]] = [:]
    var (part, heading) = ("", "")
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { (part, heading) = (String(line.dropFirst(3)), String(line.dropFirst(3))) }
      if line.hasPrefix("### ") { heading = part.hasPrefix("Under") ? part : String(line.dropFirst(4)) }
      let cells = line.split(separator: "|").map { String($0).trimmingBlanks }
      guard line.hasPrefix("| `"), cells.count == 3 else { continue }
      let name = cells[0].filter { $0 != "`" }
      rows[heading, default: []].append(WordListRow(name: name, purpose: cells[1], example: cells[2]))
    }
    return rows
  }

  /// Whether one of the entries stands in the example, in the words that the program compares: without case, marks and
  /// apostrophes, short forms as typed or written out.
  func holds(_ entries: [String], shortForms: [String: String]) -> Bool {
    let tokens = Token.tokens(of: example)
    let said = [tokens.filter(\.isWord).map(\.bare), ShortForms(shortForms).words(of: tokens)]
    return said.contains { said in entries.contains { holds($0.bareWords, in: said) } }
  }

  private func holds(_ entry: [String], in said: [String]) -> Bool {
    guard let first = entry.first else { return false }
    switch name {
    case let name where Self.ends.contains(name): return said.contains { $0.hasSuffix(first) && $0 != first }
    case "quarter-letter": return said.contains { $0.hasPrefix(first) && $0 != first }
    case "pairs", "doing-pairs":
      return entry.count == 2
        && said.indices.dropLast(2).contains { said[$0] == first && said[$0 + 2] == entry[1] }
    case "key-rows": return said.contains { $0.count >= 4 && first.contains($0) }
    // A name is mended when one letter is missing.
    case "full-day-names": return said.contains { Self.withoutOneLetter(first).contains($0) }
    default: return said.indices.contains { said[$0...].starts(with: entry) }
    }
  }

  private static func withoutOneLetter(_ word: String) -> [String] {
    word.indices.map { place in String(word[..<place] + word[word.index(after: place)...]) }
  }

  /// The lists whose entries are ends of words, or stand at once behind figures.
  private static let ends: Set = [
    "word-endings", "ordinal-endings", "plural-endings", "singular-endings", "genitive-endings", "past-endings",
    "third-endings",
    "doing-endings", "adverb-endings",
    "clipped-endings", "attached-units", "thousand-letters",
  ]
}
