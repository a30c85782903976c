// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Library

@Suite struct EmbeddedDataTests {
  private static let files =
    ProjectFolder.files(in: "corpora", suffix: ".yaml") + ProjectFolder.files(in: "prompts", suffix: ".yaml")
    + ProjectFolder.files(in: "schemas", suffix: ".json")

  @Test func `the program holds exactly the files of the folders`() {
    #expect(Self.files.count > 20)
    #expect(EmbeddedData.paths == Self.files.sorted())
  }

  @Test(arguments: files)
  func `the embedded copy equals the file`(path: String) throws {
    let file = try #require(ProjectFolder.bytes(path))
    // Compared first: nobody wants to see the bytes of a whole file in a failure.
    let isEqual = EmbeddedData.bytes(of: path) == file
    #expect(isEqual)
  }

  @Test(arguments: files.filter { $0.hasPrefix("prompts/") })
  func `the nodes parsed at build time are those of the file`(path: String) throws {
    let (node, defects) = DataReader.read(try #require(ProjectFolder.bytes(path)), file: path)
    #expect(defects.isEmpty)
    let isEqual = EmbeddedData.node(of: path) == node
    #expect(node != nil && isEqual)
  }

  @Test func `of packed nodes only what stands above a key is read`() throws {
    let path = "prompts/flows/review.yaml"
    let whole = try #require(EmbeddedData.node(of: path)?.entries)
    let head = try #require(EmbeddedData.node(of: path, above: "sections")?.entries)
    #expect(head == Array(whole.prefix { $0.key != "sections" }))
    #expect(head.count < whole.count - 1)
  }

  @Test(arguments: [
    "", "s", "saa", "saac", "saacab", "saafab", "laabaasaaaq", "maaa", "x", "s\u{7F}", "saa@@@@@@@@@@@@@@@@",
  ])
  func `packed nodes that are cut short or damaged are no document`(packed: String) {
    let document = Array(packed.utf8).withUnsafeBufferPointer { PackedNodes.document(in: $0) }
    #expect(document == nil)
  }

  @Test func `a path that is not there has no copy`() {
    #expect(EmbeddedData.bytes(of: "prompts/flows/nothing.yaml") == nil)
    #expect(EmbeddedData.bytes(of: "") == nil)
  }

  @Test func `the files right below a folder are listed, and none deeper`() {
    let names = EmbeddedData.names(in: "prompts")
    #expect(names.contains("kinds.yaml"))
    #expect(!names.contains { $0.contains("/") })
  }
}
