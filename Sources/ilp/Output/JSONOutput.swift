// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Reports

extension Output {
  /// A result for programs, written in one way only.
  func json(_ value: JSONValue) throws { try result(JSONWriter.text(value)) }
}

extension JSONValue {
  /// A text, or null where there is none.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}
