// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// A value on some scale: a number, or words where there is no number ("reads word by word", "2B", "10-20").
public enum Level: Sendable, Equatable {
  /// A number; its unit is told by the part that holds the level.
  case number(Double)
  /// Words, kept as they were given.
  case text(String)

  /// What was typed: a number when nothing is lost by taking it for one, else the words as they stand.
  public init(typed words: String) {
    let text = Language.current.plainFigures(words)
    if let number = Double(text), number.isFinite, Level.number(number).text == text {
      self = .number(number)
    } else {
      self = .text(words)
    }
  }

  /// The number, also where it was kept as words ("3.50", "80 %").
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): Self.number(in: text)
    }
  }

  private static func number(in text: String) -> Double? {
    let bare = text.filter { !$0.isWhitespace && $0 != "%" }
    guard bare.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.".contains($0)) }) else { return nil }
    return Double(bare)
  }

  /// In the figures of the language of the user, or the words: "58", "0.5".
  public var words: String {
    switch self {
    case .number: say(figures: text)
    case .text(let words): words
    }
  }

  /// In the figures of programs, or the words: "58", "0.5".
  public var text: String {
    switch self {
    case .number(let number): Int(exactly: number).map(String.init) ?? number.description
    case .text(let text): text
    }
  }
}

extension Level: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// Words.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension Level: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension Level: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .level }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    if let number = json.double {
      self = .number(number)
    } else if let text = json.string {
      self = .text(text)
    } else {
      throw Self.mismatch(say("plans.level.init", "a number or a text"), found: json, at: place)
    }
  }

  /// The JSON form.
  public var json: JSONValue? {
    switch self {
    case .number(let number): JSONValue(number)
    case .text(let text): .string(text)
    }
  }
}
