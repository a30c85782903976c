// SPDX-License-Identifier: GPL-3.0-or-later

extension Part {
  public static var shape: Shape { .part(Self.self) }

  public init(json: JSONValue, at place: Place) throws {
    guard case .object(var members) = json else { throw Self.mismatch("an object", found: json, at: place) }
    self = Self.blank(at: place)
    for field in Self.fields {
      guard let value = members.removeValue(forKey: field.key), value != .null else { continue }
      try field.read(value, place[field.key], &self)
    }
    margin = try Margin(rest: members, at: place)
  }

  public var json: JSONValue? {
    var members = margin.members
    for field in Self.fields { members[field.key] = field.write(self) }
    return members.isEmpty ? nil : .object(members)
  }

  /// Reads the part; keys that it does not know go to `other`.
  public init(from decoder: any Decoder) throws {
    try self.init(json: JSONValue(from: decoder), at: Place(decoder.codingPath))
  }

  /// Writes what is known; empty fields are left out.
  public func encode(to encoder: any Encoder) throws {
    try (json ?? .object([:])).encode(to: encoder)
  }
}
