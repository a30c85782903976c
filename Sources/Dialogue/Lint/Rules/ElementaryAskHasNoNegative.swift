// SPDX-License-Identifier: GPL-3.0-or-later

/// Young children are asked without "not" and "never".
struct ElementaryAskHasNoNegative: FlowRule {
  private static let negatives: Set<String> = [
    "no", "not", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "cannot", "without",
  ]

  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.flatMap { entry in
      flow.askedTexts(of: entry).filter { $0.bands.contains(.elementary) }.compactMap { text, _ in
        guard let word = Self.negative(in: text.text) else { return nil }
        return .warning(Messages.negative(entry.step.id, word), hint: Messages.negativeHint, at: text.mark)
      }
    }
  }

  static func negative(in text: String) -> String? {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
      .first { negatives.contains($0) || $0.hasSuffix("n't") || $0.hasSuffix("n’t") }
  }
}
