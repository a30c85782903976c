// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A choice from an open list: codes that the program does not know are kept as given.
public protocol Code: RawRepresentable, Hashable, Sendable, Codable, JSONConvertible, CustomStringConvertible
where RawValue == String {
  /// A code as it was given.
  init(rawValue: String)

  /// The codes that the program knows.
  static var known: [Self] { get }
}

extension Code {
  /// What the JSON form looks like.
  public static var shape: Shape { .code(known.map(\.rawValue)) }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws { self.init(rawValue: try String(json: json, at: place)) }

  /// The JSON form.
  public var json: JSONValue? { .string(rawValue) }

  /// The text.
  public var description: String { rawValue }

  /// The code in a sentence: "none needed".
  public var words: String { say(code: rawValue) }
}
