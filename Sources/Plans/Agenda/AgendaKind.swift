// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of part an agenda item stands for.
public enum AgendaKind: String, Sendable, Codable, CaseIterable {
  /// A step of action.
  case action
  /// A goal.
  case goal
  /// A question to find out.
  case question
  /// The planned end of an intervention.
  case intervention
  /// A checkpoint.
  case checkpoint
  /// A review.
  case review
  /// A meeting.
  case meeting
  /// The end of an accommodation.
  case accommodation
  /// The next data point of a goal that is watched.
  case observation
  /// A consent that is asked for or runs out.
  case consent
  /// A signature that is still wanted.
  case signature
}
