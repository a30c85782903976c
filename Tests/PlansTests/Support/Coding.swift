// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Plans

/// Writes a value as JSON text, keys in order.
func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Reads a value from JSON text.
func decoded<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}

/// The value after it was written and read again.
func reread<Value: Codable>(_ value: Value) throws -> Value { try decoded(from: encoded(value)) }
