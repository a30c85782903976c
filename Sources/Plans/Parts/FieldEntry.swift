// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be said of a field without knowing the type of its part.
public struct FieldEntry: Sendable {
  /// The key in JSON.
  public let key: String
  /// Its name in a sentence: "due date".
  public let words: String
  /// What it means, in a sentence.
  public let about: String
  /// What its value looks like.
  public let shape: Shape
}

extension Part {
  /// The fields of this part, then those that every part has in its margin.
  public static var entries: [FieldEntry] { fields.entries }

  /// Those of its fields that hold parts: one, or a list.
  static var nestedEntries: [FieldEntry] { fields.nested }

  static func entry(for key: String) -> FieldEntry? { fields.entry(for: key) }
}

extension Margin {
  static let entries: [FieldEntry] = [
    FieldEntry(
      key: "custom", words: "own fields", about: "The fields that a kind of plan or a user added, by their id.",
      shape: .map(.any)),
    FieldEntry(
      key: "unknown", words: "fields not known yet",
      about: "Keys of fields that were asked and answered \"not known yet\".",
      shape: .list(.text)),
    FieldEntry(
      key: "private", words: "privacy", about: "Whether the whole part stays out of every export.", shape: .flag),
    FieldEntry(
      key: "privateFields", words: "private fields",
      about: "Keys of fields that stay out of every export; custom.ID for a custom field.", shape: .list(.text)),
  ]
}
