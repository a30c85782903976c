// SPDX-License-Identifier: GPL-3.0-or-later

/// What a rule suggests, and on what grounds. It is never carried out by itself: people decide.
public struct Decision: Sendable, Equatable {
  /// What is suggested.
  public let suggestion: Suggestion
  /// What it rests on, in the order in which it is told.
  public let grounds: [Ground]

  /// A suggestion with its grounds.
  public init(suggestion: Suggestion, grounds: [Ground]) {
    self.suggestion = suggestion
    self.grounds = grounds
  }

  /// What may be suggested.
  public enum Suggestion: String, Sendable, Hashable, CaseIterable {
    /// Measure on: there is too little to judge yet.
    case wait
    /// Deliver it as planned before judging it.
    case deliver
    /// Go on as planned.
    case `continue`
    /// Do something else.
    case change
    /// Aim higher.
    case raise
    /// Take help back step by step.
    case fade
    /// End it.
    case end
  }
}
