// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns text into the terms that are indexed and searched for: folded words, without stop words, stemmed.
public struct Analyzer: Sendable, Equatable {
  /// Folded words that are neither indexed nor searched for.
  public let stopWords: Set<String>

  /// - Parameter stopWords: in any spelling; they are folded as texts are.
  public init(stopWords: some Sequence<String> = []) {
    self.stopWords = Set(stopWords.flatMap(WordReader.words(in:)))
  }

  /// - Parameter foldedStopWords: folded already.
  public init(foldedStopWords: Set<String>) {
    stopWords = foldedStopWords
  }

  /// The terms of `text`, in order, repeated as often as they occur.
  /// - Parameter stemmer: lent by the caller so that its memory serves many texts.
  public func terms(in text: String, stemmer: Stemmer) -> [String] {
    var terms: [String] = []
    WordReader.forEachWord(in: text) { word in
      if !stopWords.contains(word) { terms.append(stemmer.stem(word)) }
    }
    return terms
  }

  /// The terms of `text`, each with the word as it was typed, in order.
  public func tokens(in text: String, stemmer: Stemmer) -> [Token] {
    WordReader.spelledWords(in: text).compactMap { word in
      stopWords.contains(word.folded)
        ? nil
        : Token(
          typed: String(word.typed), folded: word.folded, term: stemmer.stem(word.folded),
          range: word.typed.startIndex..<word.typed.endIndex)
    }
  }
}
