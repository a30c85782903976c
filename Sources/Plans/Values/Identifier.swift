// SPDX-License-Identifier: GPL-3.0-or-later

/// The stable name of a plan or of a part of one: a UUID made by the program, or whatever text a foreign document used.
public struct Identifier: Sendable, Hashable {
  /// The text, as made or as given.
  public let text: String

  /// An identifier as it was given.
  public init(_ text: String) { self.text = text }
}

extension Identifier {
  /// A new random identifier (UUID version 4).
  public static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    Identifier(bits: (generator.next(), generator.next()), version: 4)
  }

  /// The identifier that a name always has within a namespace (UUID version 8).
  ///
  /// The bits are the FNV-1a hash (128 bits) of namespace and name; the same words give the same identifier on every
  /// machine. It is no secret and guards nothing.
  public static func named(_ name: String, in namespace: Identifier = Identifier("")) -> Identifier {
    var hash = FowlerNollVo()
    hash.combine(namespace.text)
    hash.combine(name)
    return Identifier(bits: hash.bits, version: 8)
  }

  private init(bits: (high: UInt64, low: UInt64), version: UInt64) {
    let high = bits.high & 0xFFFF_FFFF_FFFF_0FFF | version << 12
    let low = bits.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    var text = ""
    for (position, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(position) { text.append("-") }
      text.append(digit)
    }
    self.text = text
  }

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Identifier: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .identifier }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws { text = try String(json: json, at: place) }

  /// The JSON form.
  public var json: JSONValue? { .string(text) }
}

extension Identifier: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
