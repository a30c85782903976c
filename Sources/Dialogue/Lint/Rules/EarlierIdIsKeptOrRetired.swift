// SPDX-License-Identifier: GPL-3.0-or-later

/// Every step of the version before is still there, or said to be retired: answers are stored under its id.
struct EarlierIdIsKeptOrRetired: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard let previous = flow.context.previous else { return [] }
    let retired = Set(flow.flow.retired.map(\.id))
    let gone =
      previous.steps.flatMap { [$0.step] + $0.step.probeSteps }.map(\.id)
      + previous.retired.map(\.id).filter { !retired.contains($0) }
    return gone.filter { flow.byID[$0] == nil && !retired.contains($0) }.map {
      .error(Messages.idIsLost($0, previous.version), hint: Messages.idIsLostHint($0), at: flow.flow.mark)
    }
  }
}
