// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What can be said of a field without knowing the type of its part.
public struct FieldEntry: Sendable {
  /// The key in JSON.
  public let key: String
  /// Its name in a sentence, in English: "due date".
  let english: String
  /// What it means, in a sentence.
  public let about: String
  /// What its value looks like.
  public let shape: Shape
  /// The type of the part that it belongs to.
  let owner: any Any.Type

  /// Its name in a sentence: "due date".
  public var words: String { say("field.\(TextKey.part("\(owner)")).\(TextKey.part(key))", "\(english)") }
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
      key: "custom", english: "own fields", about: "The fields that a kind of plan or a user added, by their id.",
      shape: .map(.any), owner: Margin.self),
    FieldEntry(
      key: "unknown", english: "fields not known yet",
      about: "Keys of fields that were asked and answered \"not known yet\".",
      shape: .list(.text), owner: Margin.self),
    FieldEntry(
      key: "private", english: "privacy", about: "Whether the whole part stays out of every export.", shape: .flag,
      owner: Margin.self),
    FieldEntry(
      key: "privateFields", english: "private fields",
      about: "Keys of fields that stay out of every export; custom.ID for a custom field.", shape: .list(.text),
      owner: Margin.self),
  ]
}
