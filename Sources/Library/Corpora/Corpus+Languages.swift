// SPDX-License-Identifier: GPL-3.0-or-later

extension Corpus {
  /// Takes the words of a language: its records come after all others, so that they replace those with the same id. What is heard,
  /// sayings and the lists of words, is the language's alone where lines are heard in it.
  mutating func lay(_ words: Corpus, in language: CorpusLanguage) {
    stemmer = language.stemmer
    guard language.folder != nil else { return }
    interventions += words.interventions
    accommodations += words.accommodations
    measures += words.measures
    norms += words.norms
    sources += words.sources
    domains += words.domains
    capabilities += words.capabilities
    frameworks += words.frameworks
    sayings = (language.isHeard ? [] : sayings) + words.sayings
    synonyms = (language.isHeard ? [] : synonyms) + words.synonyms
    stopWords = (language.isHeard ? [] : stopWords) + words.stopWords
    elsewhere = (language.isHeard ? [] : elsewhere) + words.elsewhere
    vagueOpenings = (language.isHeard ? [] : vagueOpenings) + words.vagueOpenings
    vagueWords = (language.isHeard ? [] : vagueWords) + words.vagueWords
    defects += words.defects
  }
}
