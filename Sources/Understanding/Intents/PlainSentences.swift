// SPDX-License-Identifier: GPL-3.0-or-later

/// What is asked for in plain words. The whole line has to be one of these sentences; whatever is more is an answer.
enum PlainSentences {
  static func intent(of line: String) -> Intent {
    let plain = PlainWords(line)
    if plain.words.isEmpty { return line.contains("?") ? .help : .answer }
    guard plain.words.count <= 14 else { return .answer }
    let forms = [plain.words, Politeness.withoutClosing(plain.words), Politeness.stripped(plain.words)]
    return forms.lazy.compactMap { SentenceTable.intents[$0.joined(separator: " ")] }.first ?? .answer
  }

  /// Whether the whole line says yes or no.
  static func isYes(_ line: String) -> Bool? {
    let plain = PlainWords(line)
    guard (1...6).contains(plain.words.count) else { return nil }
    return SentenceTable.agreement[plain.line]
      ?? SentenceTable.agreement[Politeness.stripped(plain.words).joined(separator: " ")]
  }
}
