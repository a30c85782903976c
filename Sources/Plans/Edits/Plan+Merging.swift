// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// This plan with what somebody else has changed in the meantime.
  ///
  /// Items are told apart by their identifier. Where both changed the same value, that of this plan counts; what either has taken
  /// out stays out, unless the other has changed it.
  /// - Parameters:
  ///   - origin: what both began from.
  ///   - theirs: what the other has made of it.
  public func keeping(changesFrom origin: Plan, to theirs: Plan) -> Plan {
    let merged = Merge.value(ours: tree, origin: origin.tree, theirs: theirs.tree, shape: Plan.shape)
    return merged.flatMap { try? Plan(json: $0, at: .plan) } ?? self
  }
}

/// Merges two JSON trees that came from one, with the help of the tables of fields.
enum Merge {
  static func value(ours: JSONValue?, origin: JSONValue?, theirs: JSONValue?, shape: Shape) -> JSONValue? {
    if ours == origin { return theirs }
    if theirs == origin || theirs == ours { return ours }
    switch shape {
    case .part(let part):
      guard let ours = ours?.object, let theirs = theirs?.object else { return ours }
      return .object(fields(ours, origin?.object ?? [:], theirs) { part.entry(for: $0)?.shape ?? .any })
    case .map(let inner):
      guard let ours = ours?.object, let theirs = theirs?.object else { return ours }
      return .object(fields(ours, origin?.object ?? [:], theirs) { _ in inner })
    case .list(.part(let part)):
      guard let ours = items(ours), let origin = items(origin), let theirs = items(theirs) else { return ours }
      return .array(list(ours, origin, theirs, shape: .part(part)))
    default: return ours
    }
  }

  private static func fields(
    _ ours: [String: JSONValue], _ origin: [String: JSONValue], _ theirs: [String: JSONValue], shape: (String) -> Shape
  ) -> [String: JSONValue] {
    var merged: [String: JSONValue] = [:]
    for key in Set(ours.keys).union(theirs.keys) {
      merged[key] = value(ours: ours[key], origin: origin[key], theirs: theirs[key], shape: shape(key))
    }
    return merged
  }

  /// Ours in their order, then what the other has added.
  private static func list(
    _ ours: [JSONValue], _ origin: [JSONValue], _ theirs: [JSONValue], shape: Shape
  ) -> [JSONValue] {
    let (before, there) = (byID(origin), byID(theirs))
    let kept = ours.compactMap { item -> JSONValue? in
      value(ours: item, origin: before[item.itemID] ?? nil, theirs: there[item.itemID] ?? nil, shape: shape)
    }
    let known = Set(ours.compactMap(\.itemID))
    let added = theirs.filter { item in
      guard let id = item.itemID, !known.contains(id) else { return false }
      return before[id] != item
    }
    return kept + added
  }

  private static func byID(_ items: [JSONValue]) -> [Identifier?: JSONValue] {
    Dictionary(items.map { ($0.itemID, $0) }) { first, _ in first }
  }

  /// The items of a list, when each has an identifier of its own.
  private static func items(_ value: JSONValue?) -> [JSONValue]? {
    guard let value else { return [] }
    guard let items = value.array, Set(items.compactMap(\.itemID)).count == items.count else { return nil }
    return items
  }
}
