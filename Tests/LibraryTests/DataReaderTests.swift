// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

@Suite struct DataReaderTests {
  private func read(_ text: String) -> (node: DataNode?, defects: [Defect]) {
    DataReader.read(text, file: "mine.yaml")
  }

  @Test(arguments: ["no", "yes", "3.10", "2026-08-31", "0x1F", "null", "~", "1e3", "on", "007"])
  func `a scalar stays the text that it is`(word: String) {
    #expect(read("key: \(word)\n").node?["key"]?.text == word)
  }

  @Test func `every value has its line and column`() throws {
    let node = try #require(read("a: 1\nb:\n  - x\n  - {c: y}\n").node)
    #expect(node["a"]?.mark == SourceMark(line: 1, column: 4))
    #expect(node["b"]?.items?.last?["c"]?.mark == SourceMark(line: 4, column: 9))
    #expect(node.entries?.last?.mark == SourceMark(line: 2, column: 1))
  }

  @Test func `a byte order mark and CRLF are read`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("flow: mine\r\nabout: |\r\n  one\r\n  two\r\n".utf8)
    let (node, defects) = DataReader.read(bytes, file: "mine.yaml")
    #expect(defects.isEmpty)
    #expect(node?["flow"]?.text == "mine")
    #expect(node?["about"]?.text == "one\ntwo\n")
  }

  @Test func `signs inside texts are no structure`() throws {
    let text = """
      say: "R&D, 2*3, wow! & [more] {than} that"
      plain: Tom & Jerry say * is a star! and [x
        'tis a second line
        & a third
      folded: >-
        & here
        * and there
        ! and [[[[[
      list: [a & b, "c * d"]
      # & a comment * too !
      last: it's fine

      """
    let (node, defects) = read(text)
    #expect(defects.isEmpty)
    #expect(node?["plain"]?.text == "Tom & Jerry say * is a star! and [x 'tis a second line & a third")
    #expect(node?["folded"]?.text == "& here * and there ! and [[[[[")
    #expect(node?["last"]?.text == "it's fine")
  }

  @Test(arguments: [
    Refusal("an anchor", "a: &x 1\nb: 2\n", 1, "anchor (&) is not read in data files"),
    Refusal("an alias", "a: 1\nb:\n  - *x\n", 3, "alias (*) is not read in data files"),
    Refusal("a tag", "a: 1\nb: !!binary abc\n", 2, "tag (!) is not read in data files"),
    Refusal("an alias after a folded text", "a: >\n  & text\nb: *x\n", 3, "alias (*) is not read in data files"),
    Refusal("an alias as a key", "a: 1\n? *x\n: 2\n", 2, "alias (*) is not read in data files"),
    Refusal("a second document", "a: 1\n---\nb: 2\n", 2, "second document in one file"),
    Refusal("a key that stands twice", "a:\n  b: 1\n  b: 2\n", 2, "key \"b\" stands twice in the same place"),
    Refusal("a tab in the indentation", "a:\n  - b\n\tc: 1\n", 3, "tab in the indentation"),
    Refusal("a NUL", "a: 1\nb: x\u{0}y\n", 2, "NUL character in a text file"),
    Refusal("a control character", "a: 1\nb: x\u{1}y\n", 2, "control character that YAML does not allow"),
    Refusal("an empty file", "", 1, "file is empty"),
    Refusal("an alias bomb", Hostile.aliasBomb, 2, "anchor (&) is not read in data files"),
    Refusal("100,000 brackets", String(repeating: "[", count: 100_000), 1, Hostile.tooDeep),
    Refusal("100,000 braces", String(repeating: "{a: ", count: 100_000), 1, Hostile.tooDeep),
    Refusal("100,000 dashes", String(repeating: "- ", count: 100_000), 1, Hostile.tooDeep),
    Refusal("100,000 question marks", String(repeating: "? ", count: 100_000), 1, Hostile.tooDeep),
    Refusal("a staircase", Hostile.staircase, 65, Hostile.tooDeep),
    Refusal("brackets behind an apostrophe", "a: b\n  'tis: \(String(repeating: "[", count: 5000))\n", 2, nil),
    Refusal(
      "very many values", String(repeating: "- a\n", count: 100_000), 20_001, "file holds more than 20000 values"),
    Refusal(
      "very many values in brackets", "a: [\(String(repeating: "b,", count: 100_000))]", 1,
      "file holds more than 20000 values"),
    Refusal("a quote that stays open", "a: \"b\nc: d\n", 3, nil),
    Refusal("a colon in an unquoted text", "a: b: c\n", 1, nil),
  ])
  func `what is refused has a line and a reason`(refusal: Refusal) {
    let (node, defects) = read(refusal.text)
    #expect(defects.first?.line == refusal.line, "\(defects)")
    if let message = refusal.message { #expect(defects.first?.message == message) }
    #expect(defects.first?.severity == .error)
    #expect(node == nil)
  }

  @Test func `UTF-16 is refused with a word on how to save`() {
    let bytes: [[UInt8]] = [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00]]
    for file in bytes {
      let defect = DataReader.read(file, file: "mine.yaml").defects.first
      #expect(defect?.message == "file is UTF-16, not UTF-8")
      #expect(defect?.hint == "save the file as UTF-8 in your editor")
    }
  }

  @Test func `invalid UTF-8 is refused where it stands`() {
    let bytes = Array("a: é\nb: x".utf8) + [0xC3, 0x28, 0x0A]
    let defect = DataReader.read(bytes, file: "mine.yaml").defects.first
    #expect(defect?.message == "byte that is not UTF-8")
    #expect(defect?.mark == SourceMark(line: 2, column: 5))
  }

  @Test func `a file of 10 MB is refused before it is looked at`() {
    let bytes = [UInt8](repeating: 0x61, count: 10_000_000)
    #expect(DataReader.read(bytes, file: "mine.yaml").defects.first?.message.contains("too big") == true)
  }

  @Test func `a defect reads like a line of a compiler`() {
    let defect = read("a: 1\nb: *x\n").defects.first
    #expect(
      defect?.description == """
        mine.yaml:2:4: alias (*) is not read in data files
          hint: write the value out where it is needed; a text that begins with * goes in quotes
        """)
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let line: Int
    let message: String?

    init(_ name: String, _ text: String, _ line: Int, _ message: String?) {
      (self.name, self.text, self.line, self.message) = (name, text, line, message)
    }

    var testDescription: String { name }
  }

  enum Hostile {
    static let tooDeep = "lists and keys nested deeper than 64 levels"
    static let staircase = (0..<200).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    static let aliasBomb =
      "bomb:\n  a0: &a0 [x, x]\n"
      + (1..<40).map { "  a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "  ? *a39\n  : y\n"
  }
}
