// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

/// What is compared with typed words is data of a language: no list of words stands in the sources.
@Suite struct HeardWordTests {
  @Test func `no list of words that are typed stands in the sources`() throws {
    for file in try swiftFiles(under: "Sources") where !Self.places.contains(where: file.path.hasPrefix) {
      for list in Self.wordLists(in: file.lines.joined(separator: "\n")) {
        Issue.record("\(file.path): \(list) belongs into prompts/languages/en/words.yaml")
      }
    }
  }

  @Test func `lists of words are told from lists of names`() {
    #expect(Self.wordLists(in: #"let a = ["no", "not", "never"]"#) == ["no, not, never"])
    #expect(
      Self.wordLists(in: "let a: Set = [\n  \"one thing\", \"two\",\n  \"three\",\n]") == ["one thing, two, three"])
    #expect(Self.wordLists(in: #"let a = ["no": 1, "not": 2, "never": 3]; f(["a-b", "c.d", "eF"]); ["x", "y"]"#) == [])
  }

  /// Three or more literals of plain small words between brackets and commas.
  private static func wordLists(in text: String) -> [String] {
    text.split(separator: "[").compactMap { part in
      let inside = part.prefix { $0 != "]" }
      let items = inside.split(separator: ",").map { $0.filter { !$0.isNewline } }
        .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      let words = items.map { item in
        item.first == "\"" && item.last == "\"" ? item.dropFirst().dropLast() : ""
      }
      guard words.count >= 3, words.allSatisfy(isWord) else { return nil }
      return words.joined(separator: ", ")
    }
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLowercase || $0 == " " || $0 == "'" }
  }

  private static let places = [
    // Keys of data files and of JSON, and names of columns, which are the same in every language.
    "Sources/Library/", "Sources/Plans/Edits/Wording+Values.swift", "Sources/Plans/Checks/Support/RequiredPlace.swift",
    "Sources/Reports/Layout/PartReader.swift", "Sources/ilp/Commands/Progress/ProgressImport.swift",
    // Codes and ids.
    "Sources/Dialogue/Flow/Repetition.swift", "Sources/Dialogue/Lint/Rules/IdIsWellFormed.swift",
    "Sources/ilp/Output/Messages+Plans.swift", "Sources/Localization/Language.swift",
    "Sources/Assistant/Commands/CommandTable.swift",
    // The words of conditions in flow files.
    "Sources/Dialogue/Expressions/ExpressionParser.swift",
    // Rules of style for the English flow files.
    "Sources/Dialogue/Lint/Rules/AskIsOneQuestion.swift",
    "Sources/Dialogue/Lint/Rules/ElementaryAskHasNoNegative.swift",
  ]
}
