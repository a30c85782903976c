// SPDX-License-Identifier: GPL-3.0-or-later

/// The kind of plan that a flow fills is one of the kinds there are.
struct KindIsKnown: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard let kinds = flow.context.kinds, flow.flow.kind != "none", kinds[flow.flow.kind] == nil else { return [] }
    return [
      .error(
        Messages.kindIsUnknown(flow.flow.kind), hint: Messages.nearHint(flow.flow.kind, kinds.keys.sorted()),
        at: flow.flow.mark)
    ]
  }
}
