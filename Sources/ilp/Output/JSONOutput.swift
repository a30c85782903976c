// SPDX-License-Identifier: GPL-3.0-or-later
internal import FoundationEssentials
internal import Plans

extension Output {
  /// A result for programs: keys sorted, so that the same result is always the same bytes.
  func json(_ value: JSONValue) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try result(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

extension JSONValue {
  /// A text, or null where there is none.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}
