// SPDX-License-Identifier: GPL-3.0-or-later

/// No two choices of a step have the same id.
struct ChoiceIdIsUnique: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.entries.flatMap { entry -> [LintFinding] in
      guard case .written(let choices)? = entry.step.choices else { return [] }
      var seen: Set<String> = []
      return choices.filter { !seen.insert($0.id).inserted }.map {
        .error(Messages.choiceTwice(entry.step.id, $0.id), hint: Messages.choiceTwiceHint, at: $0.mark)
      }
    }
  }
}
