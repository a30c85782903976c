// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// An exact decimal number, such as a price; 120.50 keeps its last zero.
public struct Amount: Sendable, Hashable {
  /// The number without its point: 12050 for 120.50.
  public let units: Int
  /// How many of the digits stand behind the point, 0 to 18.
  public let scale: Int

  /// `units` divided by ten to the power of `scale`; nil when the scale is outside 0 to 18.
  public init?(units: Int, scale: Int) {
    guard (0...18).contains(scale) else { return nil }
    self.units = units
    self.scale = scale
  }

  /// Reads "120.50" or "-3"; nil for anything else and for more than 18 digits.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 18,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let units = Int(digits)
    else { return nil }
    self.init(units: isNegative ? -units : units, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  /// "120.50".
  public var text: String {
    let digits = CalendarDate.padded(Int(clamping: units.magnitude), to: scale + 1)
    let sign = units < 0 ? "-" : ""
    return scale == 0 ? sign + digits : "\(sign)\(digits.dropLast(scale)).\(digits.suffix(scale))"
  }
}

extension Amount: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension Amount: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .amount }

  /// Reads a text or a JSON number.
  public init(json: JSONValue, at place: Place) throws {
    let text =
      switch json {
      case .integer(let whole): String(whole)
      case .number(let number): number.description
      default: try String(json: json, at: place)
      }
    guard let amount = Amount(text) else {
      throw Self.malformed(text, say("plans.amount.init", "a decimal number such as 120.50"), at: place)
    }
    self = amount
  }

  /// The JSON form.
  public var json: JSONValue? { .string(text) }
}
