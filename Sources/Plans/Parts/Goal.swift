// SPDX-License-Identifier: GPL-3.0-or-later

/// What the learner will be able to do.
public struct Goal: Item {
  /// Its stable name.
  public var id: Identifier
  /// The goal as it was said, word for word.
  public var statement: String?
  /// The goal in a form that the user accepted.
  public var rewritten: String?
  /// The area of life it belongs to.
  public var track: Track?
  /// The subject or field it belongs to.
  public var domain: String?
  /// Short or long.
  public var term: Term?
  /// The stretch it belongs to: "30" for day 30, "year 2", "grade 9".
  public var horizon: String?
  /// The learner it is for, where a plan has several.
  public var learner: Identifier?
  /// The gaps it closes.
  public var gaps: [Identifier] = []
  /// The strengths it builds on.
  public var strengths: [Identifier] = []
  /// How one knows that it is reached.
  public var measure = SuccessMeasure()
  /// The day on which work on it begins.
  public var start: CalendarDate?
  /// The day by which it is reached.
  public var due: CalendarDate?
  /// Its priority, as the form codes it.
  public var priority: String?
  /// What it is for, as the form codes it.
  public var purpose: String?
  /// Why it matters.
  public var relevance: String?
  /// What is in it for the learner.
  public var benefitLearner: String?
  /// What is in it for the team or the class.
  public var benefitTeam: String?
  /// What may come in between.
  public var obstacle: String?
  /// What the learner does when the obstacle comes.
  public var ifThen: String?
  /// How sure the learner is, 0 to 10.
  public var confidence: Level?
  /// What would make the learner surer.
  public var confidenceRaise: String?
  /// How progress is told.
  public var progressType: ProgressKind?
  /// How much it counts against the other goals, in goal attainment scaling; usually 1 to 4.
  public var weight: Level?
  /// The goal of an earlier plan that it goes on from.
  public var carriedFrom: String?
  /// What is different from the earlier goal.
  public var change: String?
  /// Where it stands.
  public var status: GoalStatus?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A goal of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
