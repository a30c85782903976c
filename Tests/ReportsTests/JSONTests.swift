// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite("The plan document", .hearsEnglish) struct JSONTests {
  @Test func `a plan comes back as it was`() throws {
    for plan in [SamplePlans.maya, SamplePlans.draft, Plan(id: "empty"), try TokenPlan().plan] {
      let text = PlanDocument.encode(plan)
      #expect(try PlanDocument.decode(text) == plan)
      #expect(try PlanDocument.encode(PlanDocument.decode(text)) == text)
    }
  }

  @Test func `keys that the program does not know are kept`() throws {
    let text = """
      {
        "goals": [
          {
            "id": "g",
            "theirs": [
              1,
              2.5,
              null,
              {
                "deep": true
              }
            ]
          }
        ],
        "id": "p",
        "schemaVersion": 1,
        "status": "draft",
        "theirs": {}
      }

      """
    let plan = try PlanDocument.decode(text)
    let again = PlanDocument.encode(plan)
    #expect(again.contains("\"deep\": true") && again.contains("2.5") && again.contains("\"theirs\": {}"))
  }

  @Test func `keys are sorted, and texts are escaped`() {
    let value: JSONValue = ["b": "a\"\\\n\t\u{1}\u{202E}é", "a": [], "c": ["x": 1.5, "y": 1e300], "ä": .number(.nan)]
    #expect(
      JSONWriter.text(value) == """
        {
          "a": [],
          "b": "a\\"\\\\\\n\\t\\u0001\\u202eé",
          "c": {
            "x": 1.5,
            "y": 1e+300
          },
          "ä": null
        }

        """)
  }

  @Test(arguments: [
    ("", 1, 1, "document ends where a value should stand"),
    ("{\"a\": 1,}", 1, 9, "key in quotes expected"),
    ("{\"a\": 1\n \"b\": 2}", 2, 2, "comma or } expected"),
    ("{\"a\" 1}", 1, 6, "colon expected after the key \"a\""),
    ("{\"é\": x}", 1, 7, "\"x\" is no JSON value"),
    ("{\"a\": 1, \"a\": 2}", 1, 10, "key \"a\" stands twice in one object"),
    ("{\"a\": NaN}", 1, 7, "\"NaN\" is no JSON value"),
    ("{\"a\": -Infinity}", 1, 7, "\"-\" is no JSON number"),
    ("{\"a\": 01}", 1, 7, "\"01\" is no JSON number"),
    ("{\"a\": 1.}", 1, 7, "\"1.\" is no JSON number"),
    ("{\"a\": 1e999}", 1, 7, "\"1e999\" is no JSON number"),
    ("[1 2]", 1, 4, "comma or ] expected"),
    ("\"open", 1, 1, "text that is never closed"),
    ("\"a\\x\"", 1, 3, "escape that JSON does not have"),
    ("\"\\ud800\"", 1, 2, "escape that JSON does not have"),
    ("\"a\nb\"", 1, 3, "control character inside a text"),
    ("{} {}", 1, 4, "text after the end of the document"),
    ("'a'", 1, 1, "value expected"),
  ])
  func `a fault has its line and column and a remedy`(text: String, line: Int, column: Int, problem: String) throws {
    let fault = try #require(throws: JSONFault.self) { try JSONParser.value(of: Array(text.utf8)) }
    #expect(fault.problem == problem)
    #expect("\(fault.line):\(fault.column)" == "\(line):\(column)")
    #expect(!fault.hint.isEmpty)
  }

  @Test func `bytes that are not UTF-8 have their place`() throws {
    let fault = try #require(throws: JSONFault.self) {
      try JSONParser.value(of: Array("{\n \"é".utf8) + [0xFF, 0x22, 0x7D])
    }
    #expect(fault.problem == "byte that is not UTF-8")
    #expect("\(fault.line):\(fault.column)" == "2:4")
  }

  @Test func `nesting without end is refused`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let fault = try #require(throws: JSONFault.self) { try JSONParser.value(of: Array(deep.utf8)) }
    #expect(fault.problem == "lists and objects nested deeper than 64 levels")
  }

  @Test(arguments: [
    ("\"\\u00e9\\ud83d\\ude42\\/\"", JSONValue.string("é🙂/")), ("-0.5e-1", .number(-0.05)),
    ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    (" \n[ ] ", .array([])), ("\u{FEFF}{}", .object([:])),
  ])
  func `what JSON has is read`(text: String, value: JSONValue) throws {
    #expect(try JSONParser.value(of: Array(text.utf8)) == value)
  }

  @Test func `a value of another shape has its place`() throws {
    let error = try #require(throws: PlanDocumentError.self) {
      try PlanDocument.decode("{\"id\": \"p\", \"goals\": [{}, {\"due\": 7}]}")
    }
    #expect(error.description.hasPrefix("goals[1].due: "))
    #expect(error.description.contains("\n  hint: "))
  }

  @Test func `a document of a newer format is refused`() throws {
    let error = try #require(throws: PlanDocumentError.self) {
      try PlanDocument.decode("{\"id\": \"p\", \"schemaVersion\": 99}")
    }
    #expect(error == .newer(version: 99))
    #expect(error.description.contains("install a newer ilp"))
  }

  @Test(arguments: ["[]", "null", "7", "\"plan\""])
  func `what is no plan is called so`(text: String) {
    #expect(throws: PlanDocumentError.notAPlan) { try PlanDocument.decode(text) }
  }

  @Test func `a document that is too big is refused`() {
    let bytes = [UInt8](repeating: 0x20, count: PlanDocument.sizeLimit + 1)
    #expect(throws: PlanDocumentError.tooBig(bytes: bytes.count)) { try PlanDocument.decode(bytes) }
  }

  @Test func `no input makes it trap`() {
    var state: UInt64 = 42
    let alphabet = Array("{}[]\",:\\ud8001234567890.eE+-tfn \n\u{1}é".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let value = try? JSONParser.value(of: bytes)
      if let value { #expect((try? JSONParser.value(of: Array(JSONWriter.text(value).utf8))) == value) }
    }
  }
}
