// SPDX-License-Identifier: GPL-3.0-or-later

/// No question begins with "why": it sounds like a reproach.
struct AskDoesNotBeginWithWhy: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.flatMap { entry in
      flow.askedTexts(of: entry).filter { Self.beginsWithWhy($0.text.text) }.map { text, _ in
        .warning(Messages.beginsWithWhy(entry.step.id), hint: Messages.beginsWithWhyHint, at: text.mark)
      }
    }
  }

  /// Any of its sentences, after an "and" or a "so" too.
  static func beginsWithWhy(_ text: String) -> Bool {
    text.split { ".!?".contains($0) }.contains { sentence in
      let words = sentence.lowercased().split { !$0.isLetter }
      return words.drop { $0 == "and" || $0 == "so" || $0 == "but" }.first == "why"
    }
  }
}
