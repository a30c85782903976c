// SPDX-License-Identifier: GPL-3.0-or-later

/// One question asks one thing. A follow-up may ask "when was that, and what did you see?": it has a case to look at.
struct AskIsOneQuestion: FlowRule {
  private static let openings: Set<String> = ["what", "how", "who", "when", "where", "which", "why", "whom", "whose"]

  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.questions.flatMap { entry in
      flow.questionTexts(of: entry).filter { Self.asksTwice($0.text.text) }.map { text, _ in
        .warning(Messages.twoQuestions(entry.step.id), hint: Messages.twoQuestionsHint, at: text.mark)
      }
    }
  }

  /// Two question marks, or "what ... and how ...?".
  static func asksTwice(_ text: String) -> Bool {
    guard text.count(where: { $0 == "?" }) < 2 else { return true }
    guard let sentence = text.split(whereSeparator: { ".!:".contains($0) }).last, sentence.contains("?") else {
      return false
    }
    let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard let first = words.firstIndex(where: openings.contains) else { return false }
    return words.indices.contains { place in
      place > first && words[place] == "and" && place + 1 < words.count && openings.contains(words[place + 1])
    }
  }
}
