// SPDX-License-Identifier: GPL-3.0-or-later

/// A step has at most two follow-ups, and each of them looks at the answer.
struct ProbesAreFew: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.ownSteps.flatMap { entry -> [LintFinding] in
      let probes = entry.step.probes
      let many = probes.dropFirst(2).map {
        LintFinding.error(Messages.manyProbes(entry.step.id), hint: Messages.manyProbesHint, at: $0.mark)
      }
      let often = probes.filter { !(1...2).contains($0.max) }.map {
        LintFinding.error(Messages.probeMax(entry.step.id, $0.max), hint: Messages.probeMaxHint, at: $0.mark)
      }
      return many + often
    }
  }
}
