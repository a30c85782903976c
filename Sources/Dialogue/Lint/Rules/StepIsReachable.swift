// SPDX-License-Identifier: GPL-3.0-or-later

/// Every section and every step can come up in some conversation.
struct StepIsReachable: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    let possibility = Possibility(flow, bands: flow.flow.audience.bands)
    guard !flow.flow.audience.bands.isEmpty else { return [] }
    return flow.flow.sections.flatMap { section -> [LintFinding] in
      if let when = section.when, !possibility.canHold([when.expression]) {
        return [
          .error(
            Messages.neverComes(Messages.section(section.id), when.text), hint: Messages.neverComesHint, at: when.mark)
        ]
      }
      return section.steps.compactMap { step in
        guard let when = step.when else { return nil }
        let all = [section.when, when].compactMap { $0?.expression }
        guard !possibility.canHold(all) else { return nil }
        return .error(
          Messages.neverComes(Messages.step(step.id), when.text), hint: Messages.neverComesHint, at: when.mark)
      }
    }
  }
}
