// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// Reads a plan document; items without an identifier get one that follows from the document.
  /// - Throws: `DecodingError` with the coding path where a known key has a value of another shape.
  public init(json: JSONValue, at place: Place = .plan) throws {
    try self.init(fields: Naming.named(json), at: place)
  }
}
