// SPDX-License-Identifier: GPL-3.0-or-later

/// A kind of plan as the data files declare it: what it is called, what it needs, which fields it adds.
public struct Kind: Sendable, Equatable, Codable, Identifiable {
  /// Its stable id: "development".
  public let id: String
  /// What it is called: "Development plan".
  public let title: String
  /// Other names: "IDP".
  public let aliases: [String]
  /// School or workplace; nil for both.
  public let setting: Setting?
  /// The flows that fill it; the first one starts it.
  public let flows: [String]
  /// Places that must be filled before it is final, as flows write them: "goal.statement".
  public let required: [String]
  /// How many sources a condition must name.
  public let evidenceSources: Int
  /// The rhythms in which it is looked at again.
  public let clocks: [Clock]
  /// The fields that it adds.
  public let fields: [CustomField]

  /// A kind, complete.
  public init(
    id: String, title: String, aliases: [String] = [], setting: Setting? = nil, flows: [String] = [],
    required: [String] = [], evidenceSources: Int = 1, clocks: [Clock] = [], fields: [CustomField] = []
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.setting = setting
    self.flows = flows
    self.required = required
    self.evidenceSources = evidenceSources
    self.clocks = clocks
    self.fields = fields
  }
}
