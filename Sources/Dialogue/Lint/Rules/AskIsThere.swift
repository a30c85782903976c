// SPDX-License-Identifier: GPL-3.0-or-later

/// Every step says something.
struct AskIsThere: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.ownSteps.filter { $0.step.wording.ask == nil }.map {
      .error(Messages.askIsMissing($0.step.id), hint: Messages.askIsMissingHint, at: $0.step.mark)
    }
  }
}
