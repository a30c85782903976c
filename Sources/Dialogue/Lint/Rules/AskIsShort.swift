// SPDX-License-Identifier: GPL-3.0-or-later

/// A question has at most 24 words, and 12 where young children hear it.
struct AskIsShort: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.flatMap { entry in
      flow.askedTexts(of: entry).compactMap { text, bands in
        let limit = bands.contains(.elementary) ? 12 : 24
        let count = Phrasing.wordCount(text.text)
        guard count > limit else { return nil }
        return .warning(
          Messages.askIsLong(entry.step.id, count, limit), hint: Messages.askIsLongHint(limit), at: text.mark)
      }
    }
  }
}
