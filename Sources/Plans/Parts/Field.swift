// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of a part's table: a property with its JSON key, its name in words and its meaning.
public struct Field<Root>: Sendable {
  /// The key in JSON.
  public let key: String
  /// Its name in a sentence, in English: "due date".
  let english: String
  /// What it means, in a sentence.
  public let about: String
  /// What its value looks like.
  public let shape: Shape

  let read: @Sendable (JSONValue, Place, inout Root) throws -> Void
  let write: @Sendable (Root) -> JSONValue?

  init<Value: JSONConvertible>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ words: String, _ about: String
  ) {
    self.key = key
    english = words
    self.about = about
    shape = Value.shape
    read = { json, place, root in root[keyPath: path] = try Value(json: json, at: place) }
    write = { root in root[keyPath: path].json }
  }
}
