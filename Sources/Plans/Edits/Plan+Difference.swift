// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// The changes that turn this plan into another one: applied to this plan they give exactly the other.
  ///
  /// Items are told apart by their identifier, so an item that was moved or changed is not taken for a new one.
  public func edits(to other: Plan) -> [Edit] {
    Difference.edits(from: tree, to: other.tree, at: .plan, shape: Plan.shape)
  }
}

/// Compares two JSON trees with the help of the tables of fields.
enum Difference {
  static func edits(from old: JSONValue?, to new: JSONValue?, at place: Place, shape: Shape) -> [Edit] {
    if old == new { return [] }
    switch shape {
    case .part(let part):
      guard let old = object(old), let new = object(new) else { break }
      return edits(from: old, to: new, at: place, of: part)
    case .map(let inner):
      guard let old = object(old), let new = object(new) else { break }
      return keys(old, new).flatMap { edits(from: old[$0], to: new[$0], at: place[$0], shape: inner) }
    case .list(.part(let part)):
      guard let old = items(old), let new = items(new) else { break }
      return edits(from: old, to: new, at: place, of: part)
    default: break
    }
    return [.set(place, from: old, to: new)]
  }

  private static func edits(
    from old: [String: JSONValue], to new: [String: JSONValue], at place: Place, of part: any Part.Type
  ) -> [Edit] {
    keys(old, new).flatMap { key in
      edits(from: old[key], to: new[key], at: place[key], shape: part.entry(for: key)?.shape ?? .any)
    }
  }

  private static func edits(
    from old: [JSONValue], to new: [JSONValue], at list: Place, of part: any Part.Type
  ) -> [Edit] {
    var arrangement = Arrangement(old, at: list)
    arrangement.remove(allBut: new)
    for (position, item) in new.enumerated() { arrangement.put(item, at: position, of: new) }
    let earlier = Dictionary(old.map { ($0.itemID, $0) }, uniquingKeysWith: { first, _ in first })
    return arrangement.edits
      + new.flatMap { item -> [Edit] in
        guard let id = item.itemID, let before = earlier[id] else { return [] }
        return edits(from: before, to: item, at: list[id], shape: .part(part))
      }
  }

  private static func keys(_ old: [String: JSONValue], _ new: [String: JSONValue]) -> [String] {
    Set(old.keys).union(new.keys).sorted()
  }

  private static func object(_ value: JSONValue?) -> [String: JSONValue]? {
    guard let value else { return [:] }
    return value.object
  }

  /// The items of a list, when each has an identifier of its own.
  private static func items(_ value: JSONValue?) -> [JSONValue]? {
    guard let value else { return [] }
    guard let items = value.array else { return nil }
    return Set(items.compactMap(\.itemID)).count == items.count ? items : nil
  }
}
