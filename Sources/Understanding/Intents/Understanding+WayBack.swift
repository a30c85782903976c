// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// What stands behind a way back with which a line begins, and no mark between: "i wanna pick the way again" of "go back i wanna pick the
  /// way again", "more" of "go back more". Nil for other lines: "go back to school" is a goal.
  package static func behindWayBack(_ line: String, context: ReadingContext) -> String? {
    let tokens = Token.tokens(of: line)
    guard (2...longestWayBack).contains(tokens.count) else { return nil }
    let sentences = PlainSentences(context.words)
    // Openings that only lead to it are passed over by the sentence itself. "The last one, i studied all night" names one and tells of it.
    let end = (1..<tokens.count).reversed().first { end in
      guard tokens[end].isWord, tokens[end - 1].isWord,
        tokens[..<end].contains(where: { context.words.contains($0.bare, in: .returning) }),
        goesOnBehindWayBack(tokens[end].bare, context.words)
      else { return false }
      return sentences.request(Array(tokens[..<end]), isAsking: false)?.intent == .back
    }
    return end.map { String(line[tokens[$0].range.lowerBound...]) }
  }

  /// Whether a line has several sentences, the last of which asks for the way back.
  package static func closesWithWayBack(_ line: String, context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: line)
    let stops: Set<Unicode.Scalar> = [".", "?", "!"]
    guard let stop = tokens.dropLast().lastIndex(where: { $0.isOne(of: stops) }) else { return false }
    return PlainSentences(context.words).request(Array(tokens[(stop + 1)...]), isAsking: false)?.intent == .back
  }

  private static func goesOnBehindWayBack(_ word: String, _ words: LanguageWords) -> Bool {
    words.contains(word, in: .speakers) || words.contains(word, in: .wayBackTails)
  }

  /// In words and marks.
  private static let longestWayBack = 25
}
