// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Part {
  /// What the JSON form looks like.
  public static var shape: Shape { .part(Self.self) }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    try self.init(fields: json, at: place)
  }

  /// Reads the fields by the table; what is left goes to the margin.
  init(fields json: JSONValue, at place: Place) throws {
    guard case .object(let members) = json else {
      throw Self.mismatch(say("plans.part-json.init", "an object"), found: json, at: place)
    }
    let fields = Self.fields
    self = Self.blank(members["id"]?.string.map(Identifier.init), at: place)
    var rest: [String: JSONValue] = [:]
    for (key, value) in members {
      guard let field = fields.row(for: key) else {
        rest[key] = value
        continue
      }
      if case .null = value { continue }
      do {
        try field.read(value, place[key], &self)
      } catch {
        throw Self.firstFault(in: members, at: place) ?? error
      }
    }
    margin = try Margin(rest: rest, at: place)
  }

  /// Members have no order; of several faults the first one of the table is told, so that it is always the same.
  private static func firstFault(in members: [String: JSONValue], at place: Place) -> (any Error)? {
    var part = blank(nil, at: place)
    for field in fields.rows {
      guard let value = members[field.key], value != .null else { continue }
      do { try field.read(value, place[field.key], &part) } catch { return error }
    }
    return nil
  }

  /// The JSON form.
  public var json: JSONValue? {
    var members = margin.members
    for field in Self.fields.rows { members[field.key] = field.write(self) }
    return members.isEmpty ? nil : .object(members)
  }
}
