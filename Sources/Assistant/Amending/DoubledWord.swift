// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// A word of which a line says that it stands twice: "by" of "keep it but fix where it says by twice".
struct DoubledWord {
  let word: String

  init?(_ line: String, _ language: LanguageWords) {
    let words = line.spokenWords()
    let heard = Language.current.heard
    guard words.count <= Self.longestFault,
      let twice = words.lastIndex(where: { heard.repeats[$0] == 2 }), twice > 1,
      words[(twice + 1)...].allSatisfy({ heard.hears($0, in: .hedges, .outbursts) }),
      words.indices[..<(twice - 1)].contains(where: { language.length(of: .saysLinks, at: $0, in: words) > 0 })
    else { return nil }
    word = words[twice - 1]
  }

  /// A sentence without the day that stands before another one, or without the word right behind itself: "by the end of the term by
  /// June 3" is "by June 3". What else stands between the two is not the program's to take away: then it is nil.
  func mended(_ sentence: String, context: ReadingContext) -> String? {
    let places = places(in: sentence)
    guard places.count > 1 else { return sentence }
    guard let extra = dayBeforeAnother(in: sentence, places, context) ?? standsBehindItself(in: sentence, places) else {
      return nil
    }
    var mended = sentence
    mended.removeSubrange(extra)
    return mended
  }

  private func dayBeforeAnother(
    in sentence: String, _ places: [Range<String.Index>], _ context: ReadingContext
  ) -> Range<String.Index>? {
    let ends = places.dropFirst().map(\.lowerBound) + [sentence.endIndex]
    let parts = zip(places, ends).map { ($0, $0.lowerBound..<$1) }
    let days = parts.filter { word, part in
      let named = Understanding.read(String(sentence[part]), context: context).dayWords
      let behind = String(sentence[word.upperBound..<part.upperBound]).trimmingMarks
      let whole = String(sentence[part]).trimmingMarks
      // Behind the last one the sentence may go on.
      return named.contains { $0 == whole || $0 == behind } || part.upperBound == sentence.endIndex && !named.isEmpty
    }
    return days.count > 1 ? days[0].1 : nil
  }

  private func standsBehindItself(in sentence: String, _ places: [Range<String.Index>]) -> Range<String.Index>? {
    zip(places, places.dropFirst()).first { sentence[$0.upperBound..<$1.lowerBound].allSatisfy(\.isWhitespace) }
      .map { $0.lowerBound..<$1.lowerBound }
  }

  /// Where the word stands by itself, in capitals or not.
  private func places(in sentence: String) -> [Range<String.Index>] {
    sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.filter { $0.lowercased() == word }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// In words: who says more tells something else.
  private static let longestFault = 16
}
