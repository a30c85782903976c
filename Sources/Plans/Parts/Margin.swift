// SPDX-License-Identifier: GPL-3.0-or-later

/// What any part may carry beside its own fields.
public struct Margin: Sendable, Equatable {
  /// The fields that a kind of plan or a user added, by their id.
  public var custom: [String: JSONValue] = [:]
  /// Keys of fields that were asked and answered "not known yet": something else than never asked.
  public var unknown: [String] = []
  /// Whether the whole part stays out of every export.
  public var isPrivate = false
  /// Keys of fields that stay out of every export; `custom.ID` for a custom field.
  public var privateFields: [String] = []
  /// Keys of an imported document that the program does not know, kept as they were.
  public var other: [String: JSONValue] = [:]

  /// An empty margin.
  public init() {}

  init(rest: [String: JSONValue], at place: Place) throws {
    guard !rest.isEmpty else { return }
    other = rest
    custom = try Self.take("custom", from: &other, at: place) ?? [:]
    unknown = try Self.take("unknown", from: &other, at: place) ?? []
    isPrivate = try Self.take("private", from: &other, at: place) ?? false
    privateFields = try Self.take("privateFields", from: &other, at: place) ?? []
  }

  private static func take<Value: JSONConvertible>(
    _ key: String, from rest: inout [String: JSONValue], at place: Place
  ) throws -> Value? {
    guard let value = rest.removeValue(forKey: key), value != .null else { return nil }
    return try Value(json: value, at: place[key])
  }

  var members: [String: JSONValue] {
    var members = other
    members["custom"] = custom.json
    members["unknown"] = unknown.json
    members["private"] = isPrivate ? true : nil
    members["privateFields"] = privateFields.json
    return members
  }
}

extension Part {
  /// The fields that a kind of plan or a user added, by their id.
  public var custom: [String: JSONValue] {
    get { margin.custom }
    set { margin.custom = newValue }
  }

  /// Keys of fields that were asked and answered "not known yet".
  public var unknown: [String] {
    get { margin.unknown }
    set { margin.unknown = newValue }
  }

  /// Whether the whole part stays out of every export.
  public var isPrivate: Bool {
    get { margin.isPrivate }
    set { margin.isPrivate = newValue }
  }

  /// Keys of fields that stay out of every export; `custom.ID` for a custom field.
  public var privateFields: [String] {
    get { margin.privateFields }
    set { margin.privateFields = newValue }
  }

  /// Keys of an imported document that the program does not know.
  public var other: [String: JSONValue] {
    get { margin.other }
    set { margin.other = newValue }
  }
}
