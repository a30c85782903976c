// SPDX-License-Identifier: GPL-3.0-or-later

/// Every answer has a place in the plan, or says that it only serves the conversation.
struct AnswerGoesSomewhere: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.filter { $0.step.to == nil }.map {
      .error(Messages.answerIsLost($0.step.id), hint: Messages.answerIsLostHint, at: $0.step.mark)
    }
  }
}
