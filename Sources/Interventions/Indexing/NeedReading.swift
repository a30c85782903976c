// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// A need turned into terms to search for, with the words that were corrected.
struct NeedReading: Equatable {
  /// What a corrected word counts beside one that was typed right.
  static let correctionBoost = 0.8
  /// No more words than this are corrected: a text with more of them is in another language, or no text.
  static let correctionLimit = 40

  /// For the word channel.
  let words: [QueryTerm]
  /// For the 4-gram channel.
  let grams: [QueryTerm]
  /// For phrases: the small words too.
  let phrases: [QueryTerm]
  /// The words of the need in their order, small ones and repeated ones too, corrected and stemmed.
  let said: [String]
  /// The words that were corrected, in the order of the need.
  let corrections: [Correction]
  /// The need with corrected words in place; nil when none was corrected.
  let corrected: String?

  var query: [[QueryTerm]] { [words, grams] }

  /// - Parameter knows: whether a term is in the index that will be searched.
  init(_ text: String, language: Language, stemmer: Stemmer, knows: (String) -> Bool) {
    var tokens: [Token] = []
    var terms: [QueryTerm] = []
    var corrections: [PlacedCorrection] = []
    for token in language.analyzer.tokens(in: text, stemmer: stemmer) {
      let isOpen = corrections.count < Self.correctionLimit && !knows(token.term)
      if isOpen, let word = language.corrector.correction(of: token.folded) {
        corrections.append(PlacedCorrection(range: token.range, word: word))
        guard !language.analyzer.stopWords.contains(word) else { continue }
        let term = stemmer.stem(word)
        tokens.append(Token(typed: token.typed, folded: word, term: term, range: token.range))
        terms.append(QueryTerm(term: term, boost: Self.correctionBoost, typed: token.typed, origin: .correction))
      } else {
        tokens.append(token)
        terms.append(QueryTerm(term: token.term, typed: token.typed))
      }
    }
    let synonyms = language.synonyms.expansion(of: tokens)
    words = Self.merged(terms) + synonyms
    grams = Self.merged(language.grams(in: text).map { QueryTerm(term: $0, typed: $0) })
    self.corrections = Self.listed(corrections, in: text)
    let corrected = Self.apply(corrections, to: text)
    self.corrected = corrected
    let all = language.phraseAnalyzer.tokens(in: corrected ?? text, stemmer: stemmer)
    said = all.map(\.term)
    phrases = Self.merged(all.map { QueryTerm(term: $0.term, typed: $0.typed) } + synonyms)
  }

  private struct PlacedCorrection {
    let range: Range<String.Index>
    let word: String
  }

  /// Each word once, however often it was typed.
  private static func listed(_ corrections: [PlacedCorrection], in text: String) -> [Correction] {
    var seen: Set<String> = []
    return corrections.map { Correction(typed: String(text[$0.range]), searched: $0.word) }
      .filter { seen.insert($0.typed).inserted }
  }

  private static func apply(_ corrections: [PlacedCorrection], to text: String) -> String? {
    guard !corrections.isEmpty else { return nil }
    var corrected = ""
    var rest = text.startIndex
    for correction in corrections {
      corrected += text[rest..<correction.range.lowerBound] + correction.word
      rest = correction.range.upperBound
    }
    return corrected + text[rest...]
  }

  /// Each term once. A word that is typed again counts as much as the first time, not twice: people repeat themselves.
  private static func merged(_ terms: [QueryTerm]) -> [QueryTerm] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0.term).inserted }
  }
}
