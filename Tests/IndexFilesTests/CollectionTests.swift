// SPDX-License-Identifier: GPL-3.0-or-later

import Search
import Testing

@testable import IndexFiles

@Suite("Indexing and searching collections") struct CollectionTests {
  private static let lines = """
    {"_id": "a", "title": "Reading slowly", "text": "word by word"}
    {"_id": "b", "title": "Fractions", "text": "numbers on a line", "other": [1, {"x": null}, true, -2.5e3]}

    {"text": "no title, and reading", "_id": 7}
    """

  private static func ids(_ text: String, in path: String, threads: Int = 1) throws -> [String] {
    let query = CollectionQuery(id: "q", text: text)
    return try BatchSearch(IndexFile(path: path), limit: 10, threads: threads).run([query])[0].documents.map(\.id)
  }

  @Test func `documents are found by title and text, under their ids`() throws {
    let place = Workplace()
    let path = try place.index(Self.lines)
    #expect(try Self.ids("reading", in: path).prefix(2) == ["a", "7"])
    #expect(try Self.ids("fraction", in: path).first == "b")
    #expect(place.names == ["documents.jsonl", "index"])
  }

  @Test func `threads find what one finds, in the order of the queries`() throws {
    let place = Workplace()
    let lines = (0..<300).map { "{\"_id\":\"d\($0)\",\"text\":\"w\($0 % 17)x w\($0 % 5)y common\"}" }
    let file = try IndexFile(path: place.index(lines.joined(separator: "\n")))
    let queries = (0..<25).map { CollectionQuery(id: "\($0)", text: "w\($0)x w\($0 % 5)y") }
    let alone = try BatchSearch(file, limit: 5).run(queries)
    for threads in [2, 3, 40] {
      let together = try BatchSearch(file, limit: 5, threads: threads).run(queries)
      #expect(together.map(\.query) == queries)
      #expect(together.map(\.documents) == alone.map(\.documents))
    }
  }

  @Test func `a budget that is spilled many times makes the same file`() throws {
    let (one, other) = (Workplace(), Workplace())
    let lines = (0..<200).map { "{\"_id\":\"d\($0)\",\"text\":\"w\($0 % 7)x w\($0 % 11)y once\($0)\"}" }
      .joined(separator: "\n")
    let whole = try one.index(lines, CollectionIndexer(stopWords: [], richLimit: 0))
    let spilled = try other.index(lines, CollectionIndexer(stopWords: [], budget: 20, richLimit: 0))
    #expect(try one.bytes(of: whole) == other.bytes(of: spilled))
    #expect(other.names == ["documents.jsonl", "index"])
  }

  @Test func `NUL and bytes that are not UTF-8 stand between words, and are told`() throws {
    let place = Workplace()
    let documents = place.file(
      "d.jsonl",
      Array(
        "{\"_id\":\"1\",\"text\":\"read\\u0000slow \\ud83d\\ude42 \\ud800 caf\\u00e9\"}\n{\"_id\":\"2\",\"text\":\"one "
          .utf8)
        + [0xFF, 0xFE] + Array("two\"}\n".utf8))
    let outcome = try CollectionIndexer(stopWords: []).index(documents, to: "\(place.path)/index")
    #expect(outcome.mended == 1)
    #expect(try Self.ids("slow", in: "\(place.path)/index").first == "1")
    #expect(try Self.ids("cafe", in: "\(place.path)/index").first == "1")
    #expect(try Self.ids("two", in: "\(place.path)/index").first == "2")
  }

  @Test func `very many equal documents, and a very long one, are indexed`() throws {
    let place = Workplace()
    let equal = (0..<10_000).map { "{\"_id\":\"e\($0)\",\"title\":\"same\",\"text\":\"words again\"}\n" }.joined()
    let long = "{\"_id\":\"long\",\"text\":\"\(String(repeating: "endless ", count: 1_250_000))\"}\n"
    let path = try place.index(equal + long, CollectionIndexer(stopWords: [], richLimit: 0))
    #expect(try Self.ids("same words", in: path) == (0..<10).map { "e\($0)" })
    #expect(try Self.ids("endless", in: path) == ["long"])
  }

  @Test func `an index that is stopped, or fails, leaves what was there`() throws {
    let place = Workplace()
    let path = try place.index(Self.lines)
    let before = try place.bytes(of: path)
    let documents = place.file("more.jsonl", "{\"_id\": \"x\", \"text\": \"y\"}\n")
    #expect(throws: IndexFileError.cancelled) {
      try CollectionIndexer(stopWords: []).index(documents, to: path, isCancelled: { true })
    }
    let bad = place.file("bad.jsonl", "{\"_id\": \"x\", \"text\": \"y\"}\nnothing\n")
    #expect(throws: IndexFileError.self) { try CollectionIndexer(stopWords: []).index(bad, to: path) }
    #expect(try place.bytes(of: path) == before)
    #expect(place.names == ["bad.jsonl", "documents.jsonl", "index", "more.jsonl"])
  }

  @Test func `lines with defects are told by their numbers, all of them at once`() throws {
    let place = Workplace()
    let documents = place.file(
      "d.jsonl",
      "{\"_id\":\"ok\",\"text\":\"x\"}\n{\"_id\":\"a\\tb\",\"text\":\"x\"}\n\n{\"_id\":\"ok\",\"text\":\"y\"}\n{\"text\":\"x\"}\n"
        + "{\"_id\":\"n\"}\n[1]\n{\"_id\":\"\",\"text\":\"\"}\n")
    let expected = [
      LineDefect(line: 2, message: Messages.idWithBlank, hint: Messages.idHint),
      LineDefect(line: 4, message: Messages.idTaken("ok", by: 1), hint: Messages.idTakenHint),
      LineDefect(line: 5, message: Messages.noID, hint: Messages.documentHint),
      LineDefect(line: 6, message: Messages.noText, hint: Messages.documentHint),
      LineDefect(line: 7, message: "\(Messages.noObject) at byte 1 of the line", hint: Messages.documentHint),
      LineDefect(line: 8, message: Messages.emptyID, hint: Messages.idHint),
    ]
    #expect(throws: IndexFileError.badLines(documents, expected)) {
      try CollectionIndexer(stopWords: []).index(documents, to: "\(place.path)/index")
    }
    let outcome = try CollectionIndexer(stopWords: [], skipsBadLines: true)
      .index(documents, to: "\(place.path)/index")
    #expect(outcome.skipped == expected)
    #expect(outcome.documents == 1)
  }

  @Test func `of very many lines with defects the first are told and all are counted`() throws {
    let place = Workplace()
    let documents = place.file(
      "d.jsonl", String(repeating: "nothing\n", count: 50) + "{\"_id\":\"1\",\"text\":\"x\"}\n")
    let outcome = try CollectionIndexer(stopWords: [], skipsBadLines: true)
      .index(documents, to: "\(place.path)/index")
    #expect(outcome.skipped.count == RecordFile.defectLimit)
    #expect(outcome.skippedCount == 50)
    #expect(outcome.documents == 1)
  }

  @Test(arguments: ["", "\n \n"])
  func `a file without a document makes no index`(text: String) {
    let place = Workplace()
    let documents = place.file("d.jsonl", text)
    #expect(throws: IndexFileError.noDocuments(documents)) {
      try CollectionIndexer(stopWords: []).index(documents, to: "\(place.path)/index")
    }
    #expect(place.names == ["d.jsonl"])
  }

  @Test func `what cannot be read or written is told`() {
    let place = Workplace()
    let documents = place.file("d.jsonl", Self.lines)
    #expect(throws: IndexFileError.cannotRead("/nowhere", SystemError(code: 2))) {
      try CollectionIndexer(stopWords: []).index("/nowhere", to: "\(place.path)/index")
    }
    #expect(throws: IndexFileError.cannotWrite("/nowhere/index", SystemError(code: 2))) {
      try CollectionIndexer(stopWords: []).index(documents, to: "/nowhere/index")
    }
    #expect(throws: IndexFileError.notAFile(place.path)) { try IndexFile(path: place.path) }
    #expect(throws: IndexFileError.damaged(documents, .notAnIndex)) { try IndexFile(path: documents) }
  }

  @Test func `a file that was cut is refused, or says so when it is searched`() throws {
    let place = Workplace()
    let bytes = try place.bytes(of: place.index(Self.lines))
    for count in stride(from: 0, to: bytes.count, by: 997) {
      let cut = place.file("cut", bytes.prefix(count))
      #expect(throws: IndexFileError.self) { try IndexFile(path: cut) }
    }
    var changed = bytes
    for place in 4096..<bytes.count { changed[place] ^= 0x55 }
    let path = place.file("changed", changed)
    #expect(throws: IndexFileError.self) { try IndexFile(path: path) }
  }

  @Test func `queries are read with the numbers of their bad lines`() throws {
    let place = Workplace()
    let good = place.file("q.jsonl", "{\"_id\":\"1\",\"text\":\"\"}\n{\"_id\":2,\"text\":\"say \\\"x\\\" AND -y*\"}\n")
    #expect(
      try CollectionQuery.all(in: good) == [
        CollectionQuery(id: "1", text: ""), CollectionQuery(id: "2", text: "say \"x\" AND -y*"),
      ])
    let bad = place.file("q.jsonl", "{\"_id\":\"1\"}\n{\"_id\":\"a b\",\"text\":\"x\"}\n")
    #expect(
      throws: IndexFileError.badLines(
        bad,
        [
          LineDefect(line: 1, message: Messages.noQueryText, hint: Messages.queryHint),
          LineDefect(line: 2, message: Messages.idWithBlank, hint: Messages.idHint),
        ])
    ) { try CollectionQuery.all(in: bad) }
  }
}
