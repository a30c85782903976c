// SPDX-License-Identifier: GPL-3.0-or-later

extension Edit {
  /// The plan after this change.
  /// - Throws: `EditConflict` when the plan holds something else than expected there; `DecodingError` when the new value
  ///   is not of the field's shape.
  public func apply(to plan: Plan) throws -> Plan { try plan.applying([self]) }

  func apply(to tree: inout JSONValue) throws {
    switch self {
    case .set(let place, let old, let new):
      try tree.update(at: place) { value in
        guard value == old else { throw EditConflict(place: place) }
        value = new
      }
    case .add(let list, let item, let position):
      try tree.updateList(at: list) { values in
        guard (0...values.count).contains(position) else { throw EditConflict(place: list[position]) }
        values.insert(item, at: position)
      }
    case .remove(let list, let item, let position):
      try tree.updateList(at: list) { values in
        guard values.indices.contains(position), values[position] == item else {
          throw EditConflict(place: list[position])
        }
        values.remove(at: position)
      }
    case .move(let list, let origin, let target):
      try tree.updateList(at: list) { values in
        guard values.indices.contains(origin), values.indices.contains(target) else {
          throw EditConflict(place: list[origin])
        }
        values.insert(values.remove(at: origin), at: target)
      }
    }
  }
}

extension Plan {
  /// The plan as a JSON tree.
  var tree: JSONValue { json ?? .object([:]) }

  /// The plan after these changes, one after the other; all of them or none.
  /// - Throws: `EditConflict` or `DecodingError`, see `Edit.apply(to:)`.
  public func applying(_ edits: [Edit]) throws -> Plan {
    var tree = tree
    for edit in edits { try edit.apply(to: &tree) }
    return try Plan(json: tree, at: .plan)
  }
}
