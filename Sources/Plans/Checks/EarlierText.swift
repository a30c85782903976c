// SPDX-License-Identifier: GPL-3.0-or-later

/// A text of an earlier plan, to notice when it was copied.
public struct EarlierText: Sendable, Equatable {
  /// The words.
  public let text: String
  /// What the earlier plan is called, for the message.
  public let plan: String

  /// A text and the plan it stands in.
  public init(text: String, plan: String) {
    self.text = text
    self.plan = plan
  }
}
