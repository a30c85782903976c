// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// What the `plan` table repeats of a document, for lists.
struct PlanColumns: Equatable {
  let kind: String
  let title: String
  let learner: String
  let status: String
  let cohort: String

  init(_ plan: Plan) {
    kind = plan.kind ?? ""
    title = plan.title ?? ""
    learner = plan.learner.preferredName ?? plan.learner.name ?? ""
    status = plan.status.rawValue
    cohort = plan.cohort ?? ""
  }
}
