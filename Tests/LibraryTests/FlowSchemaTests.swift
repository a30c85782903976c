// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

/// The published schema says the same as the decoder. JSON is YAML, so the reader of data files reads it.
@Suite struct FlowSchemaTests {
  private func schema() throws -> DataNode {
    let bytes = try #require(ProjectFolder.bytes("schemas/flow.json"))
    let (node, defects) = DataReader.read(bytes, file: "schemas/flow.json")
    #expect(defects.isEmpty)
    return try #require(node)
  }

  private func keys(_ node: DataNode?) -> Set<String> {
    Set(node?["properties"]?.entries?.map(\.key) ?? [])
  }

  private func words(_ node: DataNode?) -> Set<String> {
    Set(node?["enum"]?.items?.compactMap(\.text) ?? [])
  }

  @Test func `it names the keys that are read`() throws {
    let schema = try schema()
    #expect(keys(schema) == Set(FlowDecoder.keys))
    #expect(keys(schema["$defs"]?["step"]) == Set(StepDecoder.keys))
  }

  @Test func `it names the words that are known`() throws {
    let definitions = try #require(try schema()["$defs"])
    #expect(words(definitions["type"]) == Set(StepType.allCases.map(\.rawValue)))
    #expect(words(definitions["band"]) == Set(Band.allCases.map(\.rawValue)))
    #expect(words(definitions["step"]?["properties"]?["speaker"]) == Set(Speaker.allCases.map(\.rawValue)))
    #expect(words(definitions["repeat"]?["properties"]?["as"]) == Set(Repetition.fillable))
    let finish = try schema()["properties"]?["review"]?["properties"]?["finish"]?["items"]
    #expect(words(finish) == Set(Outcome.allCases.map(\.rawValue)))
  }
}
