// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import Testing

/// Every text that a user reads has a key and can be said in another language.
@Suite struct TextTests {
  @Test func `no words reach the user past say`() throws {
    for file in try swiftFiles(under: "Sources") where !Self.mayHoldWords(file.path) {
      for literal in LiteralScan(file).literals where !literal.isSaid && Self.isText(literal) {
        Issue.record("\(file.path):\(literal.line): \"\(literal.words)\" is said without a key: use say")
      }
    }
  }

  @Test func `a key stands once and is named after its place`() throws {
    var seen: [String: String] = [:]
    for file in try swiftFiles(under: "Sources") {
      let target = Self.kebab(String(file.path.split(separator: "/")[1]))
      for key in Self.keys(in: file) where !key.contains("\\") {
        #expect(target == "localization" || key.hasPrefix(target + "."), "\(file.path): \(key)")
        #expect(seen[key] == nil, "\(key) stands in \(file.path) and in \(seen[key] ?? "")")
        seen[key] = file.path
      }
    }
    #expect(seen.count > 1500)
  }

  @Test func `every key stands in the list for translators`() throws {
    let path = "\(repository)/prompts/languages/en/texts.yaml"
    let listed = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      .split(separator: "\n")
    let names = Set(listed.compactMap { line in line.firstRange(of: ": ").map { String(line[..<$0.lowerBound]) } })
    for file in try swiftFiles(under: "Sources") {
      for key in Self.keys(in: file) where !key.contains("\\") {
        #expect(
          names.contains(key) || names.contains(key + ".other"),
          "\(key) of \(file.path) is not listed: run scripts/texts")
      }
    }
  }

  @Test func `literals are found wherever they stand`() {
    let text = #"""
      let a = say("x.y", "two words \(b.map { "three more words" } ?? "") end")
      let c = "plain words" // "not these words"
      """#
    let file = SourceFile(path: "x", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    let found = LiteralScan(file).literals
    #expect(found.filter { !$0.isSaid }.map(\.words) == ["plain words"])
    #expect(found.contains { $0.words == "three more words" && $0.isSaid })
    #expect(Self.keys(in: file) == ["x.y"])
  }

  // MARK: What counts

  /// The first argument of each call of `say`.
  private static func keys(in file: SourceFile) -> [String] {
    let text = file.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    var rest = text[...]
    var keys: [String] = []
    while let call = rest.firstRange(of: "say(") {
      let before = call.lowerBound == rest.startIndex ? " " : rest[rest.index(before: call.lowerBound)]
      rest = rest[call.upperBound...]
      let argument = rest.drop { $0 == " " || $0 == "\n" }
      guard argument.first == "\"", !before.isLetter, before != "." else { continue }
      let key = argument.dropFirst().prefix { $0 != "\"" }
      if argument.dropFirst(key.count + 2).first == "," { keys.append(String(key)) }
    }
    return keys
  }

  /// At least two words of small letters, and no statement of SQL, no name of an identifier.
  private static func isText(_ literal: SourceLiteral) -> Bool {
    let words = literal.words.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.filter(isWord).count >= 2 else { return false }
    return !sql.contains(first.lowercased()) && !["named", "made", "Migration", "ColumnFault"].contains(literal.call)
  }

  private static func isWord(_ word: Substring) -> Bool {
    word.contains { $0.isLetter } && word.allSatisfy(isOfText)
  }

  private static func isOfText(_ character: Character) -> Bool {
    character.isLetter || ",.:;!?'()".contains(character)
  }

  private static let sql: Set<String> = [
    "select", "insert", "update", "delete", "pragma", "and", "where", "create", "status", "seq,", "id,", "entry,",
    "done",
    "null", "alter", "drop", "not", "ilp",
  ]

  /// Where words stand that are heard, or that are said by something that gives them a key.
  private static func mayHoldWords(_ path: String) -> Bool {
    places.contains { path.hasPrefix("Sources/\($0)") } || path.hasSuffix("+Fields.swift")
  }

  private static let places = [
    // Said by a table with a key of its own.
    "Localization/", "Assistant/Commands/CommandTable.swift", "Plans/Parts/FieldEntry.swift",
    "Reports/Messages+Codes.swift", "Plans/Agenda/",
    // Recognised, to be said otherwise.
    "ilp/Output/ParserWords.swift",
    // Forms for programs.
    "Plans/JSON/Plan+Schema.swift", "Plans/JSON/JSONValue+Codable.swift", "Reports/Calendar/CalendarFile.swift",
    "Dialogue/Lint/KnownPlaces.swift", "Dialogue/Interview/SlotKey.swift",
    "Dialogue/Interview/JournalEvent+Coding.swift",
    "Store/Opening/FileHeader.swift", "Store/Opening/PlanStore+Opening.swift", "Store/Errors/StoreError+SQLite.swift",
    "Store/Files/FileKind.swift", "Reports/Charts/SVGChart.swift", "Store/History/ChainLink+Row.swift",
    "Search/Analysis/ScalarFolding.swift", "Reports/HTML/HTMLStyle.swift",
    "Store/Schema/",
  ]

  private static func kebab(_ name: String) -> String {
    var kebab = ""
    for character in name {
      if character.isUppercase, !kebab.isEmpty { kebab += "-" }
      kebab += character.lowercased()
    }
    return kebab
  }
}
