// SPDX-License-Identifier: GPL-3.0-or-later

/// A flow says in which bands it can be asked.
struct BandsAreNamed: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard flow.flow.audience.bands.isEmpty else { return [] }
    return [.error(Messages.noBands, hint: Messages.noBandsHint, at: flow.flow.mark)]
  }
}
