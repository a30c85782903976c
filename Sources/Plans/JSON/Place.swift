// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in a plan: the way to it from the top, such as `goals[1].due`.
public struct Place: Sendable, Hashable {
  /// One step of the way.
  public enum Step: Sendable, Hashable {
    /// Into a named field.
    case key(String)
    /// To the item at a position, counted from 0.
    case index(Int)
    /// To the item with an identifier, wherever it stands in its list.
    case item(Identifier)
  }

  /// The steps from the top.
  public var steps: [Step]

  /// A place by its steps; none is the plan itself.
  public init(steps: [Step] = []) { self.steps = steps }

  /// A field at the top of the plan.
  public init(_ key: String) { steps = [.key(key)] }

  /// The plan itself.
  public static let plan = Place()

  /// A field below this place.
  public subscript(key: String) -> Place { Place(steps: steps + [.key(key)]) }

  /// The item at a position of the list at this place, counted from 0.
  public subscript(index: Int) -> Place { Place(steps: steps + [.index(index)]) }

  /// The item with an identifier in the list at this place.
  public subscript(item: Identifier) -> Place { Place(steps: steps + [.item(item)]) }
}

extension Place {
  init(_ codingPath: [any CodingKey]) {
    steps = codingPath.map { key in
      if let index = key.intValue { .index(index) } else { .key(key.stringValue) }
    }
  }

  /// The same way for a `DecodingError`.
  var codingPath: [any CodingKey] {
    steps.map { step -> any CodingKey in
      switch step {
      case .key(let key): JSONKey(key)
      case .index(let index): JSONKey(intValue: index)
      case .item(let item): JSONKey(item.text)
      }
    }
  }
}
