// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// What one is called in a sentence.
  public static let noun = "plan"

  /// What it holds.
  public static let about = "The plan of one learner, or of a group that learns together."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Plan> = [
    .init(
      "schemaVersion", \.schemaVersion, "version of the format",
      "The version of the document format in which it was written."),
    .init("id", \.id, "identifier", "Its stable name."),
    .init("kind", \.kind, "kind", "The id of the kind of plan."),
    .init("title", \.title, "title", "What the plan is called."),
    .init("setting", \.setting, "setting", "School or workplace."),
    .init("status", \.status, "status", "Where it stands."),
    .init("statusReason", \.statusReason, "reason for the status", "Why it was discontinued, declined or not needed."),
    .init(
      "purpose", \.purpose, "purpose",
      "What the plan is for, and what it may not be used for: \"growth, not evaluation\"."),
    .init("event", \.event, "occasion", "What it was made for."),
    .init("start", \.start, "start date", "The first day."),
    .init("end", \.end, "end date", "The last day."),
    .init("horizon", \.horizon, "horizon", "How far it looks, in own words: \"3 years\"."),
    .init("days", \.days, "named days", "Days that checkpoints are counted from, by name: \"transfer\"."),
    .init("learner", \.learner, "learner", "The one the plan is for."),
    .init("learners", \.learners, "other learners", "The others of a group plan."),
    .init("parties", \.parties, "people", "The people with a role in the plan."),
    .init("voices", \.voices, "voices", "Questions answered by several people side by side."),
    .init("strengths", \.strengths, "strengths", "What the learner does well."),
    .init("gaps", \.gaps, "gaps", "What the learner cannot do yet."),
    .init("barriers", \.barriers, "barriers", "What stands in the way from outside."),
    .init("conditions", \.conditions, "conditions", "Conditions that give a right to accommodations."),
    .init("assessments", \.assessments, "assessments", "What was measured or self-rated."),
    .init("goals", \.goals, "goals", "What the learner will be able to do."),
    .init("actions", \.actions, "actions", "Who does what by when."),
    .init("interventions", \.interventions, "interventions", "The interventions in use."),
    .init("accommodations", \.accommodations, "accommodations", "The accommodations in use."),
    .init("questions", \.questions, "questions", "What the learner wants to find out."),
    .init("monitoring", \.monitoring, "monitoring", "How progress is watched."),
    .init("observations", \.observations, "observations", "The data points."),
    .init("decisions", \.decisions, "decisions", "What was decided about goals when their data were looked at."),
    .init("checkpoints", \.checkpoints, "checkpoints", "The days to look at things."),
    .init("reviews", \.reviews, "reviews", "The reviews, done and to come."),
    .init("meetings", \.meetings, "meetings", "The meetings, held and to come."),
    .init("contacts", \.contacts, "contacts", "Who was reached about the plan."),
    .init("consents", \.consents, "consents", "Permissions."),
    .init("commitments", \.commitments, "commitments", "What each one promises."),
    .init("signatures", \.signatures, "signatures", "The places to sign."),
    .init("evidence", \.evidence, "evidence", "What shows states and results."),
    .init("notes", \.notes, "notes", "Notes, shared and private."),
    .init("agencies", \.agencies, "agencies", "Agencies and services outside that are involved."),
    .init("links", \.links, "linked plans", "Other plans of the same learner."),
    .init("revisions", \.revisions, "revisions", "The days on which the plan was brought up to date."),
    .init("cohort", \.cohort, "cohort", "The cohort it belongs to: plans that were made together."),
    .init("template", \.template, "template", "The template it was made from."),
    .init(
      "templateVersion", \.templateVersion, "version of the template",
      "The version of the template then; the plan does not follow later ones."),
    .init("created", \.created, "time of creation", "When it was begun."),
    .init("updated", \.updated, "time of the last change", "When it was last changed."),
  ]
}
