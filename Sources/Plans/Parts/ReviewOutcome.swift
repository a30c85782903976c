// SPDX-License-Identifier: GPL-3.0-or-later

/// What a review found about one goal.
public struct ReviewOutcome: Item {
  /// Its stable name.
  public var id: Identifier
  /// The goal.
  public var goal: Identifier?
  /// What came of it.
  public var result: String?
  /// The number reached.
  public var value: Level?
  /// The day that number is of, where it was not measured on the day of the review.
  public var valueDate: CalendarDate?
  /// Why it came out so.
  public var reason: String?
  /// What is decided.
  public var response: Response?
  /// Whether it was achieved, where a form asks yes or no.
  public var achieved: Bool?
  /// Where the evidence is found.
  public var evidence: String?
  /// What the learner says to it.
  public var learnerComment: String?
  /// What the mentor, teacher or supervisor says to it.
  public var mentorComment: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An outcome of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
