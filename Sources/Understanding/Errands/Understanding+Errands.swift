// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// What a line asks of the program beside an answer, in words that no known sentence holds; nil for an answer.
  /// - Parameter ask: the question that is open.
  package static func errand(in line: String, asked ask: String, context: ReadingContext) -> Errand? {
    ErrandReader(line, context).errand(asked: ask)
  }

  /// Whether a line asks for privacy and tells nothing beside: "take the ADHD out, his father should not see". Such words weigh like
  /// those of somebody in danger.
  package static func isOnlyPrivacy(_ line: String, context: ReadingContext) -> Bool {
    ErrandReader(line, context).isOnlyPrivacy
  }

  /// Whether words only judge what stands there: "plenty", "rubbish, that's from day one".
  package static func isVerdict(_ words: String, context: ReadingContext) -> Bool {
    let line = AmendmentWords(words, context.words)
    let end = line.words.indices.first { !line.isSpoken(line.word($0)) } ?? line.count
    var place = 0
    var isJudged = false
    while place < end {
      let length = line.length(of: .verdicts, at: place)
      isJudged = isJudged || length > 0
      guard length > 0 || line.isWord(.weights, place) || line.isWord(.fillers, place) else { return false }
      place += max(length, 1)
    }
    return isJudged
  }
}
