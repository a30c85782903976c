// SPDX-License-Identifier: GPL-3.0-or-later

/// A value that is stored in its JSON form by any coder.
public protocol JSONCodable: JSONConvertible, Codable {}

extension JSONCodable {
  /// Reads the JSON form.
  public init(from decoder: any Decoder) throws {
    try self.init(json: JSONValue(from: decoder), at: Place(decoder.codingPath))
  }

  /// Writes the JSON form; an empty value as an empty object.
  public func encode(to encoder: any Encoder) throws {
    try (json ?? .object([:])).encode(to: encoder)
  }
}
