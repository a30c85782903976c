// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Edit: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .any }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    let members = try [String: JSONValue](json: json, at: place)
    func value<Value: JSONConvertible>(_ key: String) throws -> Value {
      try Value(json: members[key] ?? .null, at: place[key])
    }
    let target: Place = try value("place")
    switch try value("edit") as String {
    case "set": self = .set(target, from: members["from"], to: members["to"])
    case "add": self = .add(target, item: try value("item"), at: try value("at"))
    case "remove": self = .remove(target, item: try value("item"), at: try value("at"))
    case "move": self = .move(target, from: try value("from"), to: try value("to"))
    case let unknown:
      throw Self.malformed(unknown, say("plans.edit-json.init", "set, add, remove or move"), at: place["edit"])
    }
  }

  /// The JSON form.
  public var json: JSONValue? {
    var members: [String: JSONValue] = ["place": place.json ?? .null]
    switch self {
    case .set(_, let old, let new):
      members["edit"] = "set"
      members["from"] = old
      members["to"] = new
    case .add(_, let item, let position):
      members["edit"] = "add"
      members["item"] = item
      members["at"] = .integer(position)
    case .remove(_, let item, let position):
      members["edit"] = "remove"
      members["item"] = item
      members["at"] = .integer(position)
    case .move(_, let origin, let target):
      members["edit"] = "move"
      members["from"] = .integer(origin)
      members["to"] = .integer(target)
    }
    return .object(members)
  }
}
