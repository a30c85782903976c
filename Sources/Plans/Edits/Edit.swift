// SPDX-License-Identifier: GPL-3.0-or-later

/// One change to a plan: it knows what was there before, so it can be undone and told in words.
public enum Edit: Sendable, Equatable {
  /// A value was set, changed or (with nil as the new one) taken away.
  case set(Place, from: JSONValue?, to: JSONValue?)
  /// An item was put into the list at a place, at a position counted from 0.
  case add(Place, item: JSONValue, at: Int)
  /// An item was taken out of the list at a place.
  case remove(Place, item: JSONValue, at: Int)
  /// An item of the list at a place was moved to another position, counted after it was taken out.
  case move(Place, from: Int, to: Int)

  /// The change that takes this one back.
  public var inverse: Edit {
    switch self {
    case .set(let place, let old, let new): .set(place, from: new, to: old)
    case .add(let list, let item, let position): .remove(list, item: item, at: position)
    case .remove(let list, let item, let position): .add(list, item: item, at: position)
    case .move(let list, let origin, let target): .move(list, from: target, to: origin)
    }
  }

  /// Where it happens: the value that is set, or the list that changes.
  public var place: Place {
    switch self {
    case .set(let place, _, _), .add(let place, _, _), .remove(let place, _, _), .move(let place, _, _): place
    }
  }
}

extension Edit {
  /// Adds a part at the end of a list, or at a position.
  public static func adding(_ item: some Item, to list: Place, at position: Int) -> Edit {
    .add(list, item: item.json ?? .object([:]), at: position)
  }

  /// Sets a value where the plan holds another one now.
  public static func setting(_ place: Place, to value: (some JSONConvertible)?, in plan: Plan) -> Edit {
    .set(place, from: plan.tree.value(at: place), to: value?.json)
  }
}

extension [Edit] {
  /// The changes that take these back, the last one first.
  public var inverse: [Edit] { reversed().map(\.inverse) }
}
