// SPDX-License-Identifier: GPL-3.0-or-later

/// Something said after an answer is kept.
public struct Remark: Sendable, Equatable {
  /// Said only when this holds; nil for always.
  public var condition: Condition?
  /// What is said.
  public var say: Template

  /// A remark from its parts.
  public init(condition: Condition? = nil, say: Template) {
    self.condition = condition
    self.say = say
  }
}
