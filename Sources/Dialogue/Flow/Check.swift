// SPDX-License-Identifier: GPL-3.0-or-later

/// A true error: an answer for which the condition holds is refused and asked again.
public struct Check: Sendable, Equatable {
  /// When the answer is refused.
  public var condition: Condition
  /// What is said then.
  public var say: Template

  /// A check from its parts.
  public init(condition: Condition, say: Template) {
    self.condition = condition
    self.say = say
  }
}
