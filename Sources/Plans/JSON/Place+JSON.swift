// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Place: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .list(.any) }

  /// Reads a list of steps: a text is a key, a number a position, an object with an id an item.
  public init(json: JSONValue, at place: Place) throws {
    guard case .array(let values) = json else {
      throw Self.mismatch(say("plans.place-json.init", "a list of steps"), found: json, at: place)
    }
    steps = try values.enumerated().map { position, value in
      switch value {
      case .string(let key): return .key(key)
      case .integer(let index): return .index(index)
      default:
        guard let item = value.itemID else {
          throw Self.mismatch(
            say("plans.place-json.init.default", "a key, a position or an id"), found: value, at: place[position])
        }
        return .item(item)
      }
    }
  }

  /// The steps as a list.
  public var json: JSONValue? {
    .array(
      steps.map { step in
        switch step {
        case .key(let key): .string(key)
        case .index(let index): .integer(index)
        case .item(let item): ["id": .string(item.text)]
        }
      })
  }
}
