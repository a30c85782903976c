// SPDX-License-Identifier: GPL-3.0-or-later

/// A field that a kind of plan adds; its value lies in the plan's `custom` under its id.
public struct CustomField: Sendable, Equatable, Codable, Identifiable {
  /// The key in `custom`: "division".
  public let id: String
  /// What it is called: "Division".
  public let label: String
  /// What kind of value it holds.
  public let type: CustomFieldType
  /// Whether it must be filled before the plan is final.
  public let required: Bool
  /// Whether it stays out of every export.
  public let isPrivate: Bool
  /// The choices, for a choice or a list of choices.
  public let options: [String]

  private enum CodingKeys: String, CodingKey {
    case id, label, type, required, isPrivate = "private", options
  }

  /// A field, complete.
  public init(
    id: String, label: String, type: CustomFieldType = .text, required: Bool = false, isPrivate: Bool = false,
    options: [String] = []
  ) {
    self.id = id
    self.label = label
    self.type = type
    self.required = required
    self.isPrivate = isPrivate
    self.options = options
  }
}
