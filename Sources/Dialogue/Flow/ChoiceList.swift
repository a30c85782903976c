// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of choices that several steps may share.
public struct ChoiceList: Sendable, Equatable {
  /// The name by which steps refer to it.
  public var id: String
  /// What it is about.
  public var title: String
  /// In the order they are shown.
  public var choices: [Choice]
  /// The id of the choice that suits most people, where one can be advised.
  public var usual: String?
  /// Whether the choices are kinds of people, so that names said for them are kept.
  public var arePeople = false

  /// A list from its parts.
  public init(id: String, title: String = "", choices: [Choice]) {
    self.id = id
    self.title = title
    self.choices = choices
  }
}
