// SPDX-License-Identifier: GPL-3.0-or-later

/// The plan of one learner, or of a group that learns together.
public struct Plan: Item {
  /// Its stable name.
  public var id: Identifier
  /// The id of the kind of plan.
  public var kind: String?
  /// What the plan is called.
  public var title: String?
  /// School or workplace.
  public var setting: Setting?
  /// Where it stands.
  public var status = PlanStatus.draft
  /// Why it was discontinued, declined or not needed.
  public var statusReason: String?
  /// What the plan is for, and what it may not be used for: "growth, not evaluation".
  public var purpose: String?
  /// What it was made for.
  public var event: PlanEvent?
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// How far it looks, in own words: "3 years".
  public var horizon: String?
  /// Days that checkpoints are counted from, by name: "transfer".
  public var days: [String: CalendarDate] = [:]
  /// The one the plan is for.
  public var learner: Learner
  /// The others of a group plan.
  public var learners: [Learner] = []
  /// The people with a role in the plan.
  public var parties: [Party] = []
  /// Questions answered by several people side by side.
  public var voices: [Voice] = []
  /// What the learner does well.
  public var strengths: [Strength] = []
  /// What the learner cannot do yet.
  public var gaps: [Gap] = []
  /// What stands in the way from outside.
  public var barriers: [Barrier] = []
  /// Conditions that give a right to accommodations.
  public var conditions: [Condition] = []
  /// What was measured or self-rated.
  public var assessments: [Assessment] = []
  /// What the learner will be able to do.
  public var goals: [Goal] = []
  /// Who does what by when.
  public var actions: [ActionStep] = []
  /// The interventions in use.
  public var interventions: [PlannedIntervention] = []
  /// The accommodations in use.
  public var accommodations: [Accommodation] = []
  /// What the learner wants to find out.
  public var questions: [LearningQuestion] = []
  /// How progress is watched.
  public var monitoring: [Monitoring] = []
  /// The data points.
  public var observations: [Observation] = []
  /// What was decided about goals when their data were looked at.
  public var decisions: [GoalDecision] = []
  /// The days to look at things.
  public var checkpoints: [Checkpoint] = []
  /// The reviews, done and to come.
  public var reviews: [Review] = []
  /// The meetings, held and to come.
  public var meetings: [Meeting] = []
  /// Who was reached about the plan.
  public var contacts: [Contact] = []
  /// Permissions.
  public var consents: [Consent] = []
  /// What each one promises.
  public var commitments: [Commitment] = []
  /// The places to sign.
  public var signatures: [Signature] = []
  /// What shows states and results.
  public var evidence: [Evidence] = []
  /// Notes, shared and private.
  public var notes: [Note] = []
  /// Agencies and services outside that are involved.
  public var agencies: [Agency] = []
  /// Other plans of the same learner.
  public var links: [PlanLink] = []
  /// The days on which the plan was brought up to date.
  public var revisions: [Revision] = []
  /// The cohort it belongs to: plans that were made together, such as those of one intake.
  public var cohort: String?
  /// The template it was made from.
  public var template: String?
  /// The version of the template then; the plan does not follow later ones.
  public var templateVersion: Int?
  /// When it was begun.
  public var created: Instant?
  /// When it was last changed.
  public var updated: Instant?
  /// The version of the document format in which it was written.
  public var schemaVersion = Plan.currentSchemaVersion
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A plan of which nothing is known yet: a draft.
  public init(id: Identifier) {
    self.id = id
    learner = Learner(id: .named("learner", in: id))
  }

  /// The version of the document format that this program writes.
  public static let currentSchemaVersion = 1
}
