// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension String: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .text }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    guard case .string(let text) = json else {
      throw Self.mismatch(say("plans.json-convertible-standard.init", "a text"), found: json, at: place)
    }
    self = text
  }

  /// The JSON form.
  public var json: JSONValue? { .string(self) }
}

extension Bool: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .flag }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    guard case .bool(let flag) = json else {
      throw Self.mismatch(say("plans.json-convertible-standard.init-2", "true or false"), found: json, at: place)
    }
    self = flag
  }

  /// The JSON form.
  public var json: JSONValue? { .bool(self) }
}

extension Int: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .integer }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    switch json {
    case .integer(let whole): self = whole
    case .number(let number):
      guard let whole = Int(exactly: number) else {
        throw Self.mismatch(
          say("plans.json-convertible-standard.init.number", "a whole number"), found: json, at: place)
      }
      self = whole
    default:
      throw Self.mismatch(say("plans.json-convertible-standard.init.default", "a whole number"), found: json, at: place)
    }
  }

  /// The JSON form.
  public var json: JSONValue? { .integer(self) }
}

extension JSONValue: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .any }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws { self = json }

  /// The JSON form.
  public var json: JSONValue? { self }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { Wrapped.shape }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    if case .null = json { self = nil } else { self = try Wrapped(json: json, at: place) }
  }

  /// The JSON form.
  public var json: JSONValue? { self?.json }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .list(Element.shape) }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    guard case .array(let values) = json else {
      throw Self.mismatch(say("plans.json-convertible-standard.init-3", "a list"), found: json, at: place)
    }
    self = try values.enumerated().map { try Element(json: $1, at: place[$0]) }
  }

  /// The JSON form.
  public var json: JSONValue? { isEmpty ? nil : .array(map { $0.json ?? .object([:]) }) }
}

extension Dictionary: JSONConvertible where Key == String, Value: JSONConvertible {
  /// What the JSON form looks like.
  public static var shape: Shape { .map(Value.shape) }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    guard case .object(let members) = json else {
      throw Self.mismatch(say("plans.json-convertible-standard.init-4", "an object"), found: json, at: place)
    }
    self = Dictionary(
      uniqueKeysWithValues: try members.map { ($0, try Value(json: $1, at: place[$0])) })
  }

  /// The JSON form.
  public var json: JSONValue? { isEmpty ? nil : .object(mapValues { $0.json ?? .object([:]) }) }
}
