// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// A value with a JSON form.
public protocol JSONConvertible: Sendable {
  /// What its JSON form looks like.
  static var shape: Shape { get }

  /// Reads the JSON form.
  /// - Parameter place: where in the document it stands, for the error.
  /// - Throws: `DecodingError` with the coding path when the value has another shape.
  init(json: JSONValue, at place: Place) throws

  /// The JSON form; nil when there is nothing to write.
  var json: JSONValue? { get }
}

extension JSONConvertible {
  /// The error for a value of another shape than expected.
  static func mismatch(_ expected: String, found json: JSONValue, at place: Place) -> DecodingError {
    .typeMismatch(
      Self.self,
      .init(
        codingPath: place.codingPath,
        debugDescription: say("plans.json-convertible.mismatch", "expected \(expected), found \(json.kindWords)")))
  }

  /// The error for a text that is not of the form expected.
  static func malformed(_ text: String, _ expected: String, at place: Place) -> DecodingError {
    .dataCorrupted(
      .init(
        codingPath: place.codingPath,
        debugDescription: say("plans.json-convertible.malformed", "expected \(expected), found \"\(text)\"")))
  }
}
