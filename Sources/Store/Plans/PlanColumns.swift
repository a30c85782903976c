// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// What the `plan` table repeats of a document, for lists.
struct PlanColumns: Equatable {
  let kind: String
  let title: String
  /// The learner's full name, as far as it is known.
  let learner: String
  /// The name that the learner goes by; empty where it is the same.
  let preferred: String
  let status: String
  let cohort: String

  init(_ plan: Plan) {
    kind = plan.kind ?? ""
    title = plan.title ?? ""
    let preferredName = plan.learner.preferredName ?? ""
    let name = plan.learner.name ?? preferredName
    learner = name
    preferred = preferredName == name ? "" : preferredName
    status = plan.status.rawValue
    cohort = plan.cohort ?? ""
  }
}
