// SPDX-License-Identifier: GPL-3.0-or-later

/// What of a plan is private, before a change or after it, so that its history does not tell it.
struct PrivatePlaces {
  let trees: [JSONValue]

  /// Whether an edit puts in, takes out or changes something private.
  func hide(_ edit: Edit) -> Bool {
    // That something is private is no secret.
    if case .key(let key)? = edit.place.steps.last, ["private", "privateFields"].contains(key) { return false }
    if trees.contains(where: { Self.isPrivate(edit.place, in: $0) }) { return true }
    switch edit {
    case .add(_, let item, _), .remove(_, let item, _): return Self.isPrivate(item)
    case .set(_, let old, let new): return [old, new].compactMap(\.self).contains(where: Self.isPrivate)
    case .move: return false
    }
  }

  private static func isPrivate(_ place: Place, in tree: JSONValue) -> Bool {
    var value: JSONValue? = tree
    for (number, step) in place.steps.enumerated() {
      if number > 0, let value, isHidden(value) { return true }
      if case .key(let key) = step, value.map(privateFields)?.contains(key) ?? false { return true }
      value = value?.child(step)
    }
    return value.map(isPrivate) ?? false
  }

  /// Whether a part is private, or the words that tell it are.
  private static func isPrivate(_ item: JSONValue) -> Bool {
    isHidden(item)
      || !privateFields(of: item).isEmpty
        && Wording.title(of: item.without(privateFields(of: item))) != Wording.title(of: item)
  }

  private static func isHidden(_ value: JSONValue) -> Bool {
    value.object?["private"] == true || value.object?["sensitive"] == true
  }

  private static func privateFields(of value: JSONValue) -> Set<String> {
    Set(value.object?["privateFields"]?.array?.compactMap(\.string) ?? [])
  }
}

extension JSONValue {
  fileprivate func without(_ keys: Set<String>) -> JSONValue {
    object.map { .object($0.filter { !keys.contains($0.key) }) } ?? self
  }
}
