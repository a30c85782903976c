// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives identifiers to a plan and to items that a document leaves without.
///
/// They follow from what the document says and from the place in it, so reading it twice gives the same plan.
enum Naming {
  static func named(_ document: JSONValue) -> JSONValue {
    guard lacksName(document, Plan.shape), case .object(var members) = document else { return document }
    let id = members["id"]?.string.map(Identifier.init) ?? .named(canonical(document))
    if (members["id"] ?? .null) == .null { members["id"] = .string(id.text) }
    return named(.object(members), Plan.shape, at: .plan, in: id)
  }

  /// Whether anything is left to be named; a plan that was saved once has all its names.
  private static func lacksName(_ value: JSONValue, _ shape: Shape) -> Bool {
    switch (value, shape) {
    case (.array(let values), .list(let inner)): values.contains { lacksName($0, inner) }
    case (.object(let members), .part(let part)):
      isNameless(members, part)
        || part.nestedEntries.contains { entry in members[entry.key].map { lacksName($0, entry.shape) } ?? false }
    default: false
    }
  }

  private static func isNameless(_ members: [String: JSONValue], _ part: any Part.Type) -> Bool {
    part is any Item.Type && (members["id"] ?? .null) == .null
  }

  private static func named(_ value: JSONValue, _ shape: Shape, at place: Place, in plan: Identifier) -> JSONValue {
    switch (value, shape) {
    case (.array(let values), .list(.part(let part))):
      return .array(values.enumerated().map { named($1, .part(part), at: place[$0], in: plan) })
    case (.object(var members), .part(let part)):
      for entry in part.nestedEntries {
        guard let inner = members[entry.key] else { continue }
        members[entry.key] = named(inner, entry.shape, at: place[entry.key], in: plan)
      }
      if isNameless(members, part) {
        members["id"] = .string(Identifier.named(place.text, in: plan).text)
      }
      return .object(members)
    default: return value
    }
  }

  /// The same text for the same value, whatever the order of its keys.
  private static func canonical(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): String(flag)
    case .integer(let whole): String(whole)
    case .number(let number): number.description
    case .string(let text): "\(text.utf8.count):\(text)"
    case .array(let values): "[\(values.map(canonical).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\(canonical(.string($0)))\(canonical($1))" }.joined())}"
    }
  }
}
