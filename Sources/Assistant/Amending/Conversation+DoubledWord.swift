// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// "Keep it but fix where it says by twice", at the sentence of a goal.
extension Conversation {
  /// Keeps the sentence, with what stands between the two gone: "by the end of the term by June 3" is "by June 3".
  func hearDoubledWord(_ line: String) throws -> Done? {
    guard let sentence = sentenceOffered, let word = try doubledWord(in: line) else { return nil }
    let places = sentence.places(of: word)
    guard let first = places.first else { return nil }
    var mended = sentence
    if places.count > 1 { mended.removeSubrange(first.lowerBound..<places[1].lowerBound) }
    return Done(value: try answerSentence(mended))
  }

  /// The word of which a line says that it stands twice.
  private func doubledWord(in line: String) throws -> String? {
    let language = try readingContext().words
    let words = line.spokenWords()
    guard words.count <= Self.longestFault,
      let twice = words.lastIndex(where: { Language.current.heard.repeats[$0] == 2 }), twice > 1,
      words[(twice + 1)...].allSatisfy({ Language.current.heard.hears($0, in: .hedges, .outbursts) }),
      words.indices[..<(twice - 1)].contains(where: { language.length(of: .saysLinks, at: $0, in: words) > 0 })
    else { return nil }
    return words[twice - 1]
  }

  /// In words: who says more tells something else.
  private static let longestFault = 16
}

extension String {
  /// Where a word stands by itself.
  fileprivate func places(of word: String) -> [Range<Index>] {
    ranges(of: word).filter { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
  }
}
