// SPDX-License-Identifier: GPL-3.0-or-later

extension JSONValue: Codable {
  /// Reads whatever value stands there.
  public init(from decoder: any Decoder) throws {
    // Texts are the most frequent and a failed attempt is dear, so they are tried first.
    let single = try decoder.singleValueContainer()
    if let text = try? single.decode(String.self) {
      self = .string(text)
      return
    }
    if let members = try? decoder.container(keyedBy: JSONKey.self) {
      self = .object(try Self.members(of: members))
      return
    }
    if var values = try? decoder.unkeyedContainer() {
      self = .array(try Self.values(of: &values))
      return
    }
    self = try Self.scalar(of: single)
  }

  private static func members(of container: KeyedDecodingContainer<JSONKey>) throws -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for key in container.allKeys {
      members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    return members
  }

  private static func values(of container: inout any UnkeyedDecodingContainer) throws -> [JSONValue] {
    var values: [JSONValue] = []
    while !container.isAtEnd { values.append(try container.decode(JSONValue.self)) }
    return values
  }

  private static func scalar(of container: any SingleValueDecodingContainer) throws -> JSONValue {
    if let whole = try? container.decode(Int.self) { return .integer(whole) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    if let flag = try? container.decode(Bool.self) { return .bool(flag) }
    guard container.decodeNil() else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "value is no JSON value"))
    }
    return .null
  }

  /// Writes the value as it is.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: JSONKey.self)
      for (key, value) in members { try container.encode(value, forKey: JSONKey(key)) }
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    default:
      var container = encoder.singleValueContainer()
      try encodeScalar(to: &container)
    }
  }

  private func encodeScalar(to container: inout any SingleValueEncodingContainer) throws {
    switch self {
    case .bool(let flag): try container.encode(flag)
    case .integer(let whole): try container.encode(whole)
    case .number(let number): try container.encode(number)
    case .string(let text): try container.encode(text)
    case .null, .array, .object: try container.encodeNil()
    }
  }
}
