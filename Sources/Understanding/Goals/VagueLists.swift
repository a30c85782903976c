// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that make a goal vague: those given, else those of the language.
struct VagueLists {
  private let language: LanguageWords
  private let own: (openings: PhraseSet, words: PhraseSet)?

  init(_ context: ReadingContext) {
    language = context.words
    let hasOwn = !context.vagueOpenings.isEmpty || !context.vagueWords.isEmpty
    own = hasOwn ? (PhraseSet(texts: context.vagueOpenings), PhraseSet(texts: context.vagueWords)) : nil
  }

  /// How many words of a vague opening stand at a position.
  func opening(at position: Int, in words: [String]) -> Int {
    own?.openings.length(at: position, in: words) ?? language.length(of: .vagueOpenings, at: position, in: words)
  }

  /// How many words that are vague anywhere stand at a position.
  func vague(at position: Int, in words: [String]) -> Int {
    own?.words.length(at: position, in: words) ?? language.length(of: .vagueWords, at: position, in: words)
  }
}
