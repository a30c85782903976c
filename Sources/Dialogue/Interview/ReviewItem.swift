// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of the review.
public struct ReviewItem: Sendable, Equatable {
  /// What is known of an answer. Skipped, unknown and unanswered are three different things.
  public enum Standing: String, Sendable, Equatable {
    case answered, skipped, unknown, unanswered
    /// Answered before, but the question no longer applies.
    case setAside
  }

  /// From 1, as typed to change it.
  public var number: Int
  /// The slot.
  public var key: SlotKey
  /// The title of its section.
  public var section: String
  /// The pass of a repeated section.
  public var pass: Turn.PassPlace?
  /// The question, shortly.
  public var ask: String
  /// The answer as it is read back; empty when there is none.
  public var text: String
  /// What is known of it.
  public var standing: Standing
  /// What a follow-up asked about and still holds of the words: vague, no date ...
  public var marks: [AnswerTest]
  /// Whether it stays out of every export.
  public var isPrivate: Bool
  /// Whether the plan cannot be finished without it.
  public var isHard: Bool
}
