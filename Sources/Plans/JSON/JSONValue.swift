// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Any JSON value, kept without loss as far as numbers fit an `Int` or a `Double`.
///
/// A plan is read from and written to this tree; keys that the program does not know stay in it as they were.
public enum JSONValue: Sendable {
  /// The JSON null.
  case null
  /// true or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction, or one too large for an `Int`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list of values.
  case array([JSONValue])
  /// Named values; their order carries no meaning.
  case object([String: JSONValue])
}

extension JSONValue: Equatable {
  /// Whether both say the same; 1 and 1.0 are the same number.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.integer(let one), .integer(let two)): one == two
    case (.number(let one), .number(let two)): one == two
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
      Int(exactly: number) == whole
    case (.string(let one), .string(let two)): one == two
    case (.array(let one), .array(let two)): one == two
    case (.object(let one), .object(let two)): one == two
    default: false
    }
  }
}

extension JSONValue {
  /// A number in its simplest form: whole numbers as integers.
  /// - Parameter number: infinite values and NaN, which JSON does not have, become text.
  public init(_ number: Double) {
    if let whole = Int(exactly: number) {
      self = .integer(whole)
    } else {
      self = number.isFinite ? .number(number) : .string(number.description)
    }
  }

  /// The named values, when this is an object.
  public var object: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The values, when this is a list.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The text, when this is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, when this is one.
  public var double: Double? {
    switch self {
    case .integer(let whole): Double(whole)
    case .number(let number): number
    default: nil
    }
  }

  /// Whether nothing is said: null, an empty text, list or object.
  public var isBlank: Bool {
    switch self {
    case .null: true
    case .string(let text): text.allSatisfy(\.isWhitespace)
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .integer, .number: false
    }
  }

  /// What kind of value this is, in words, for messages.
  var kindWords: String {
    switch self {
    case .null: "null"
    case .bool: say("plans.json-value.kind-words.bool", "true or false")
    case .integer, .number: say("plans.json-value.kind-words.integer-number", "a number")
    case .string: say("plans.json-value.kind-words.string", "a text")
    case .array: say("plans.json-value.kind-words.array", "a list")
    case .object: say("plans.json-value.kind-words.object", "an object")
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self.init(value) }
  /// true or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; of equal keys the last one counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}
