// SPDX-License-Identifier: GPL-3.0-or-later

/// A question can be read aloud: no "his/her", no "and/or".
struct AskHasNoSlash: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.ownSteps.flatMap { entry in
      flow.askedTexts(of: entry).compactMap { text, _ in
        guard let pair = Self.alternatives(in: text.text) else { return nil }
        return .warning(Messages.slash(entry.step.id, pair), hint: Messages.slashHint, at: text.mark)
      }
    }
  }

  /// The first word that has a slash between letters.
  static func alternatives(in text: String) -> String? {
    text.split(whereSeparator: \.isWhitespace).map(String.init).first { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count > 1 && !word.contains("//")
        && zip(parts, parts.dropFirst()).contains { $0.last?.isLetter ?? false && $1.first?.isLetter ?? false }
    }
  }
}
