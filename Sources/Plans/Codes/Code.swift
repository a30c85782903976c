// SPDX-License-Identifier: GPL-3.0-or-later

/// A choice from an open list: codes that the program does not know are kept as given.
public protocol Code: RawRepresentable, Hashable, Sendable, Codable, JSONConvertible, CustomStringConvertible
where RawValue == String {
  /// A code as it was given.
  init(rawValue: String)

  /// The codes that the program knows.
  static var known: [Self] { get }
}

extension Code {
  public static var shape: Shape { .code(known.map(\.rawValue)) }

  public init(json: JSONValue, at place: Place) throws { self.init(rawValue: try String(json: json, at: place)) }

  public var json: JSONValue? { .string(rawValue) }

  public var description: String { rawValue }

  /// The code in a sentence: "none needed".
  public var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
