// SPDX-License-Identifier: GPL-3.0-or-later

/// The steps without which a plan cannot be finished, and the sections of its review, are in the flow.
struct HardStepExists: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard let review = flow.flow.review else { return [] }
    let steps = review.hard.filter { flow.byID[$0.id]?.step.isAsked != true }.map { name in
      LintFinding.error(
        Messages.hardStepIsMissing(name.id), hint: Messages.nearHint(name.id, flow.questions.map(\.step.id)),
        at: name.mark)
    }
    let ids = flow.flow.sections.map(\.id)
    let sections = (review.sections ?? []).filter { !ids.contains($0.id) }.map { name in
      LintFinding.error(
        Messages.reviewSectionIsMissing(name.id), hint: Messages.nearHint(name.id, ids), at: name.mark)
    }
    return steps + sections
  }
}
