// SPDX-License-Identifier: GPL-3.0-or-later

/// What a condition says. It looks at earlier answers and at the answer just given; it computes nothing.
public indirect enum Expression: Sendable, Equatable {
  /// A way to compare.
  public enum Comparison: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// Something that has a value.
  public enum Operand: Sendable, Equatable {
    /// The answer of a step.
    case slot(String)
    /// How many items a list has, or how many passes a repeated section.
    case count(String)
    /// How many words the answer just given has.
    case words
    /// The band the conversation is held in.
    case band
    /// The role of the person the plan is about.
    case role
    /// A number.
    case number(Double)
    /// A word or a text, such as the id of a choice.
    case literal(String)
  }

  case or(Expression, Expression)
  case and(Expression, Expression)
  case not(Expression)
  case compare(Operand, Comparison, Operand)
  case member(Operand, [Operand])
  /// The step is answered.
  case has(String)
  /// The answer just given passes a test.
  case test(AnswerTest)
  /// The step is answered, and not with no.
  case truth(Operand)
}
