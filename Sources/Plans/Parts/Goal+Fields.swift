// SPDX-License-Identifier: GPL-3.0-or-later

extension Goal {
  /// What one is called in a sentence.
  public static let noun = "goal"

  /// What it holds.
  public static let about = "What the learner will be able to do."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Goal> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("statement", \.statement, "statement", "The goal as it was said, word for word."),
    .init("rewritten", \.rewritten, "rewritten statement", "The goal in a form that the user accepted."),
    .init("track", \.track, "track", "The area of life it belongs to."),
    .init("domain", \.domain, "domain", "The subject or field it belongs to."),
    .init("term", \.term, "term", "Short or long."),
    .init("horizon", \.horizon, "horizon", "The stretch it belongs to: \"30\" for day 30, \"year 2\", \"grade 9\"."),
    .init("learner", \.learner, "learner", "The learner it is for, where a plan has several."),
    .init("gaps", \.gaps, "gaps", "The gaps it closes."),
    .init("strengths", \.strengths, "strengths", "The strengths it builds on."),
    .init("measure", \.measure, "measure", "How one knows that it is reached."),
    .init("start", \.start, "start date", "The day on which work on it begins."),
    .init("due", \.due, "due date", "The day by which it is reached."),
    .init("priority", \.priority, "priority", "Its priority, as the form codes it."),
    .init("purpose", \.purpose, "purpose", "What it is for, as the form codes it."),
    .init("relevance", \.relevance, "relevance", "Why it matters."),
    .init("benefitLearner", \.benefitLearner, "benefit for the learner", "What is in it for the learner."),
    .init("benefitTeam", \.benefitTeam, "benefit for the team", "What is in it for the team or the class."),
    .init("obstacle", \.obstacle, "obstacle", "What may come in between."),
    .init("ifThen", \.ifThen, "if-then plan", "What the learner does when the obstacle comes."),
    .init("confidence", \.confidence, "confidence", "How sure the learner is, 0 to 10."),
    .init("confidenceRaise", \.confidenceRaise, "what would raise confidence", "What would make the learner surer."),
    .init("progressType", \.progressType, "kind of progress", "How progress is told."),
    .init("weight", \.weight, "weight", "How much it counts against the other goals, usually 1 to 4."),
    .init("carriedFrom", \.carriedFrom, "earlier goal", "The goal of an earlier plan that it goes on from."),
    .init("change", \.change, "change", "What is different from the earlier goal."),
    .init("status", \.status, "status", "Where it stands."),
  ]
}
