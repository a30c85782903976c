// SPDX-License-Identifier: GPL-3.0-or-later

/// A follow-up to an answer for which a condition holds.
public struct Probe: Sendable, Equatable {
  /// What becomes of the words said to a follow-up.
  public enum Target: Sendable, Equatable {
    /// They are added to the answer.
    case append
    /// They replace the answer.
    case replace
    /// They are a slot of their own.
    case slot(Step)
  }

  /// When it is asked.
  public var condition: Condition
  /// The follow-up question.
  public var say: Template
  /// What becomes of the words.
  public var target: Target
  /// How often it may be asked about one answer.
  public var max: Int
  /// Where it stands in its file.
  public var mark: SourceMark

  /// A probe from its parts; see the properties.
  public init(
    condition: Condition, say: Template, target: Target = .append, max: Int = 1, mark: SourceMark = .start
  ) {
    self.condition = condition
    self.say = say
    self.target = target
    self.max = max
    self.mark = mark
  }

  /// The step of its own that it fills, if any.
  public var step: Step? {
    if case .slot(let step) = target { step } else { nil }
  }
}
