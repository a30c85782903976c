// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import IndexFiles

@Suite("JSON lines") struct JSONObjectLineTests {
  private static func read(_ line: String) throws -> [String?] {
    var object = JSONObjectLine(keys: ["a", "b"])
    try Array(line.utf8).withUnsafeBufferPointer { try object.read($0) }
    return (0..<2).map { number in object.withText(number) { $0.map { String(decoding: $0, as: UTF8.self) } } }
  }

  @Test(
    arguments: [
      ("{}", nil, nil), (" { \"a\" : \"x\" , \"b\":\"y\" }\r", "x", "y"),
      ("{\"b\":\"\",\"c\":{\"a\":\"no\"}}", nil, ""),
      ("{\"a\":\"\\\"\\\\\\/\\n\\t\\r\\b\\f\"}", "\"\\/\n\t\r\u{8}\u{C}", nil),
      ("{\"a\":12,\"b\":-0.5e+3}", "12", "-0.5e+3"),
      ("{\"a\":\"\\u00e9\\ud83d\\ude42\"}", "é🙂", nil), ("{\"a\":\"\\ud83dx\"}", "\u{FFFD}x", nil),
      ("{\"a\":\"\\ude42\\ud83d\\u0041\"}", "\u{FFFD}\u{FFFD}A", nil), ("\u{FEFF}{\"a\":\"x\"}", "x", nil),
      ("{\"a\":null,\"c\":[true,false,null,[],{}]}", nil, nil), ("{\"\\u0061\":\"x\"}", "x", nil),
    ] as [(String, String?, String?)])
  func `an object gives its texts`(line: String, first: String?, second: String?) throws {
    #expect(try Self.read(line) == [first, second])
  }

  @Test(arguments: [
    "", "x", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":\"x", "{\"a\":\"x\"", "{\"a\":\"x\",}", "{\"a\" \"x\"}", "{a:1}",
    "{\"a\":\"\\q\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\t\"}", "{\"a\":\"\u{0}\"}", "{\"a\":tru}", "{\"a\":[1}",
    "{\"a\":1.}",
    "{\"a\":[]}", "{\"a\":{}}", "{\"a\":true}", "{\"a\":\"x\",\"a\":\"y\"}", "{} {}", "{\"c\":[1,]}", "{\"c\":-}",
    "{\"c\":{\"d\"}}", "{'a':'x'}",
  ])
  func `what is no such object is refused`(line: String) {
    #expect(throws: JSONObjectLine.Fault.self) { try Self.read(line) }
  }

  @Test func `lists that are nested without end are refused`() {
    #expect(throws: JSONObjectLine.Fault.self) {
      try Self.read("{\"c\":\(String(repeating: "[", count: 100_000))")
    }
  }

  @Test func `no cut and no change of a line crashes`() {
    let line = Array("{\"a\":\"\\u00e9\\ud83d\\ude42\",\"b\":12.5e3,\"c\":[{\"d\":null},true]}".utf8)
    for place in line.indices {
      for byte in [UInt8(0), 0x22, 0x5B, 0x5C, 0x7B, 0x7D, 0x2C, 0xFF] {
        var mutant = line
        mutant[place] = byte
        var object = JSONObjectLine(keys: ["a", "b"])
        try? mutant.withUnsafeBufferPointer { try object.read($0) }
        try? line[..<place].withUnsafeBufferPointer { try object.read($0) }
      }
    }
  }
}
