// SPDX-License-Identifier: GPL-3.0-or-later

/// An id that is retired is never used again.
struct RetiredIdIsGone: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.flow.retired.compactMap { retired in
      guard let entry = flow.byID[retired.id] else { return nil }
      return .error(Messages.retiredIdIsUsed(retired.id), hint: Messages.retiredIdIsUsedHint, at: entry.step.mark)
    }
  }
}
