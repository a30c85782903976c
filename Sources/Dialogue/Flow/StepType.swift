// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of answer a step asks for.
public enum StepType: String, Sendable, Hashable, CaseIterable, Codable {
  /// Free words.
  case text
  /// Several things in one answer.
  case list
  /// One of several choices.
  case choice
  /// Several of several choices.
  case choices
  /// Yes or no.
  case yesno
  /// A whole number on a scale with two ends.
  case scale
  /// A number.
  case number
  /// A day.
  case date
  /// Somebody.
  case person
  /// Free words that a coach reads for what is seen, measured and dated.
  case goal
  /// A sentence that the host puts together from earlier answers, to be kept, changed or left.
  case sentence
  /// One or several hits of the recommender.
  case pick
  /// All choices in an order.
  case rank
  /// A line said; nothing is asked.
  case note

  /// Whether the answer is taken from choices that stand with the question.
  public var takesChoices: Bool { self == .choice || self == .choices || self == .rank }
  /// Whether choices may stand with the question: with a day they are ways to say one ("in two weeks").
  public var mayOfferChoices: Bool { takesChoices || self == .date }
  /// Whether an answer may hold several things.
  public var takesSeveral: Bool { self == .list || self == .choices || self == .rank || self == .pick }
  /// Whether an answer is told in words, so that a yes alone tells nothing.
  public var wantsWords: Bool { self == .text || self == .list || self == .person || self == .goal }
  /// Whether an answer is a number within a range.
  public var takesNumber: Bool { self == .scale || self == .number }
}
