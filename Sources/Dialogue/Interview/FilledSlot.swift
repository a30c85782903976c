// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer on its way into the plan.
public struct FilledSlot: Sendable, Equatable {
  /// The slot.
  public var key: SlotKey
  /// The id of its section.
  public var section: String
  /// What the pass fills, and which one it is; nil outside repeated sections.
  public var pass: Turn.PassPlace?
  /// The id of the part of the plan that the pass runs over, if it does.
  public var partID: String?
  /// The question, as it was asked.
  public var ask: String
  /// What kind of answer it is.
  public var type: StepType
  /// Who answered.
  public var speaker: Speaker
  /// Where in the plan it goes; nil for nowhere.
  public var place: Place?
  /// What is known of it; slots that are set aside are not listed.
  public var standing: ReviewItem.Standing
  /// The answer; nil when it is skipped, unknown or unanswered.
  public var answer: Answer?
  /// Whether nobody is asked for it, so that it is answered when somebody names it.
  public var isOnlyNamed: Bool
  /// Whether it stays out of every export.
  public var isPrivate: Bool
}
