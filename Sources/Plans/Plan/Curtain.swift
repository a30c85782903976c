// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes what is private out of a plan's tree.
struct Curtain {
  let privateCustomFields: Set<String>
  private(set) var hidden: Set<Identifier> = []

  init(privateCustomFields: Set<String>) { self.privateCustomFields = privateCustomFields }

  /// The value without its private parts; nil when it is private as a whole.
  mutating func visible(_ value: JSONValue, _ shape: Shape, isTop: Bool = false) -> JSONValue? {
    switch (value, shape) {
    case (.array(let values), .list(let inner)): return .array(values.compactMap { visible($0, inner) })
    case (.object(let members), .part(let part)):
      if !isTop, members["private"] == true || members["sensitive"] == true {
        hide(value, shape)
        return nil
      }
      return .object(visible(members, of: part))
    default: return value
    }
  }

  private mutating func visible(_ members: [String: JSONValue], of part: any Part.Type) -> [String: JSONValue] {
    var members = members
    for name in members["privateFields"]?.array?.compactMap(\.string) ?? [] { hide(name, in: &members, of: part) }
    for id in privateCustomFields { hide("custom.\(id)", in: &members, of: part) }
    members["privateFields"] = nil
    for entry in part.entries {
      if let value = members[entry.key] { members[entry.key] = visible(value, entry.shape) }
    }
    return members
  }

  private mutating func hide(_ name: String, in members: inout [String: JSONValue], of part: any Part.Type) {
    guard name.hasPrefix("custom.") else {
      if let value = members.removeValue(forKey: name) { hide(value, part.entry(for: name)?.shape ?? .any) }
      return
    }
    guard case .object(var custom) = members["custom"] else { return }
    custom[String(name.dropFirst("custom.".count))] = nil
    members["custom"] = custom.isEmpty ? nil : .object(custom)
  }

  /// Remembers the items that go, with those inside them.
  private mutating func hide(_ value: JSONValue, _ shape: Shape) {
    switch (value, shape) {
    case (.array(let values), .list(let inner)):
      for value in values { hide(value, inner) }
    case (.object(let members), .part(let part)):
      if let id = value.itemID { hidden.insert(id) }
      for entry in part.entries { members[entry.key].map { hide($0, entry.shape) } }
    default: break
    }
  }

  /// The value without references to hidden items, and without what is about one of them; nil when nothing is left.
  static func cleared(_ value: JSONValue, _ shape: Shape, of hidden: Set<Identifier>) -> JSONValue? {
    switch (value, shape) {
    case (.string(let text), .identifier): return hidden.contains(Identifier(text)) ? nil : value
    case (.array(let values), .list(let inner)): return .array(values.compactMap { cleared($0, inner, of: hidden) })
    case (.object(var members), .part(let part)):
      for entry in part.entries {
        guard let value = members[entry.key] else { continue }
        members[entry.key] = cleared(value, entry.shape, of: hidden)
        if entry.key == "about", members["about"] == nil { return nil }
      }
      return .object(members)
    default: return value
    }
  }
}
