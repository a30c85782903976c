// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Plans
import Testing

/// The published schema file; set `ILP_RECORD=1` to write it anew after a change of a table of fields.
@Suite struct SchemaTests {
  private var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../schemas/plan.json").standardized
  }

  private var schemaText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      return String(decoding: try encoder.encode(Plan.schema), as: UTF8.self) + "\n"
    }
  }

  @Test func `published schema is the one that the tables of fields give`() throws {
    if ProcessInfo.processInfo.environment["ILP_RECORD"] == "1" {
      try Data(schemaText.utf8).write(to: file)
      Issue.record("the schema was recorded; look at the difference and run again")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == schemaText)
  }

  @Test func `every key of every part has a title and a description`() throws {
    let definitions = try #require(Plan.schema.object?["$defs"]?.object)
    let parts = Array(definitions.values) + [Plan.schema]
    #expect(parts.count > 30)
    for part in parts {
      let properties = try #require(part.object?["properties"]?.object)
      for (key, property) in properties {
        #expect(property.object?["title"]?.isBlank == false, "\(key)")
        #expect(property.object?["description"]?.isBlank == false, "\(key)")
      }
    }
  }
}
