// SPDX-License-Identifier: GPL-3.0-or-later

/// A question for a goal shows a good one: a goal is the hardest thing to put in words.
struct GoalHasExample: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.filter { $0.step.type == .goal && $0.step.wording.example == nil }.map {
      .error(Messages.goalLacksExample($0.step.id), hint: Messages.goalLacksExampleHint, at: $0.step.mark)
    }
  }
}
