// SPDX-License-Identifier: GPL-3.0-or-later

/// Every question says why it is asked, and shows a good answer.
struct StepHasWhyAndExample: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.flatMap { entry -> [LintFinding] in
      let wording = entry.step.wording
      var missing: [String] = []
      if wording.why == nil { missing.append("why") }
      if wording.example == nil, entry.step.type != .goal { missing.append("example") }
      return missing.map {
        .warning(
          Messages.wordingIsMissing(entry.step.id, $0), hint: Messages.wordingIsMissingHint($0), at: entry.step.mark)
      }
    }
  }
}
