// SPDX-License-Identifier: GPL-3.0-or-later

/// What an answer comes to, by which flows compare it.
public enum AnswerSense: String, Sendable, Hashable, CaseIterable, Codable {
  /// A number that reaches the target.
  case reached
  /// Only the learner was named.
  case alone
  /// Words that name nothing.
  case nothing

  /// What the answer to a step can come to.
  static func possible(of step: Step) -> Set<AnswerSense> {
    switch step.to?.text {
    case "review.value": [.reached]
    case "review.people+": [.alone]
    // What became of a step is compared by how it went.
    case "action.report": []
    default: step.type == .text ? [.nothing] : []
    }
  }
}
