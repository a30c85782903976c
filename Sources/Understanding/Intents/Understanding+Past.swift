// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// Whether a line tells what somebody did: "i showed her my quiz n she chilled". What is denied or still to come is not told so.
  package static func tellsDeed(_ line: String, context: ReadingContext) -> Bool {
    let words = Token.tokens(of: line).filter(\.isWord).map(\.bare)
    guard words.count > 1, words.count <= longestDeed,
      !words.contains(where: { word in
        [WordList.not, .reserves, .futureWords].contains { context.words.contains(word, in: $0) }
      })
    else { return false }
    return !PastWords.places(in: words, words.map(context.words.entry), context.words).isEmpty
  }

  /// Who says more tells a story, of which not all may agree.
  private static let longestDeed = 20
}
