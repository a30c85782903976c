// SPDX-License-Identifier: GPL-3.0-or-later

extension Part {
  /// What the JSON form looks like.
  public static var shape: Shape { .part(Self.self) }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    try self.init(fields: json, at: place)
  }

  /// Reads the fields by the table; what is left goes to the margin.
  init(fields json: JSONValue, at place: Place) throws {
    guard case .object(var members) = json else { throw Self.mismatch("an object", found: json, at: place) }
    self = Self.blank(at: place)
    for field in Self.fields.rows {
      guard let value = members.removeValue(forKey: field.key), value != .null else { continue }
      try field.read(value, place[field.key], &self)
    }
    margin = try Margin(rest: members, at: place)
  }

  /// The JSON form.
  public var json: JSONValue? {
    var members = margin.members
    for field in Self.fields.rows { members[field.key] = field.write(self) }
    return members.isEmpty ? nil : .object(members)
  }
}
