// SPDX-License-Identifier: GPL-3.0-or-later

/// "Its $385, not 85", "not 85 but 385": what shall stand, and what stands there wrongly.
package struct Contrast: Equatable, Sendable {
  package let old: String
  package let new: String
}

extension Understanding {
  /// The ways in which a line can be read as one, the likeliest first; none for longer words than a correction has.
  package static func contrasts(in line: String, context: ReadingContext) -> [Contrast] {
    let words = AmendmentWords(line, context.words)
    let start = afterCorrection(words)
    guard words.count - start <= longestContrast,
      let not = words.words.indices.dropFirst(start).first(where: { words.isWord(.contrastWords, $0) })
    else { return [] }
    let before = trimmed(start..<not, of: words)
    let behind = trimmed(not + 1..<words.count, of: words)
    guard !behind.isEmpty else { return [] }
    guard before.isEmpty else { return [Contrast(old: words.text(of: behind), new: words.text(of: before))] }
    return behind.dropFirst().compactMap { place in
      guard
        !words.isSpoken(words.word(place)) || words.isWord(.reserves, place)
          || words.length(of: .correctionLinks, at: place) > 0
      else { return nil }
      let old = trimmed(behind.lowerBound..<place, of: words)
      let new = trimmed(afterCorrection(words, from: place)..<behind.upperBound, of: words)
      return old.isEmpty || new.isEmpty ? nil : Contrast(old: words.text(of: old), new: words.text(of: new))
    }
  }

  private static let longestContrast = 14

  /// Behind "no", "yea but its" and the like.
  private static func afterCorrection(_ words: AmendmentWords, from start: Int = 0) -> Int {
    let lists: [WordList] = [
      .doubts, .consents, .reserves, .amendmentFillers, .correctionLinks, .weights, .tailJoints,
    ]
    var place = words.afterMarks(start)
    while place < words.count, words.word(place) != "$",
      case let length = lists.map({ words.length(of: $0, at: place) }).max() ?? 0, length > 0
    {
      place = words.isSpoken(words.word(place + length)) ? place + length : words.afterMark(place + length)
    }
    return place
  }

  /// Without marks and joints at the ends, but for signs of an amount.
  private static func trimmed(_ places: Range<Int>, of words: AmendmentWords) -> Range<Int> {
    var (start, end) = (places.lowerBound, max(places.lowerBound, places.upperBound))
    let signs: Set<String> = ["$", "%", "\u{20AC}", "\u{A3}"]
    func isEmpty(_ place: Int) -> Bool { !words.isSpoken(words.word(place)) && !signs.contains(words.word(place)) }
    while start < end, isEmpty(start) { start += 1 }
    while end > start, isEmpty(end - 1) || words.isWord(.and, end - 1) || words.isWord(.afterChanges, end - 1) {
      end -= 1
    }
    return start..<end
  }
}
