// SPDX-License-Identifier: GPL-3.0-or-later

extension JSONValue {
  /// The value at a place below; nil when there is none.
  public func value(at place: Place) -> JSONValue? {
    var value: JSONValue? = self
    for step in place.steps { value = value?.child(step) }
    return value
  }

  func child(_ step: Place.Step) -> JSONValue? {
    if case .key(let key) = step { return object?[key] }
    guard let values = array, let position = position(of: step) else { return nil }
    return values[position]
  }

  /// The position that a step leads to in this list; nil when there is none.
  func position(of step: Place.Step) -> Int? {
    guard let values = array else { return nil }
    switch step {
    case .key: return nil
    case .index(let index): return values.indices.contains(index) ? index : nil
    case .item(let item): return values.firstIndex { $0.itemID == item }
    }
  }

  /// The identifier of the item that this object is.
  var itemID: Identifier? { object?["id"]?.string.map(Identifier.init) }

  /// Changes the value at a place; objects on the way are made when they are missing.
  mutating func update(at place: Place, _ change: (inout JSONValue?) throws -> Void) throws {
    var value: JSONValue? = self
    try Self.update(&value, place.steps[...], change) { EditConflict(place: place) }
    self = value ?? .object([:])
  }

  /// Changes the list at a place; a missing list is empty, and an empty one goes.
  mutating func updateList(at place: Place, _ change: (inout [JSONValue]) throws -> Void) throws {
    try update(at: place) { value in
      guard case .array(var values) = value ?? .array([]) else { throw EditConflict(place: place) }
      try change(&values)
      value = values.isEmpty ? nil : .array(values)
    }
  }

  private static func update(
    _ value: inout JSONValue?, _ way: ArraySlice<Place.Step>, _ change: (inout JSONValue?) throws -> Void,
    _ conflict: () -> EditConflict
  ) throws {
    guard let step = way.first else { return try change(&value) }
    if case .key(let key) = step {
      guard case .object(var members) = value ?? .object([:]) else { throw conflict() }
      try update(&members[key], way.dropFirst(), change, conflict)
      value = .object(members)
    } else {
      guard case .array(var values) = value, let position = value?.position(of: step) else { throw conflict() }
      var child: JSONValue? = values[position]
      try update(&child, way.dropFirst(), change, conflict)
      if let child { values[position] = child } else { values.remove(at: position) }
      value = .array(values)
    }
  }
}
