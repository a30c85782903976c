// SPDX-License-Identifier: GPL-3.0-or-later

package import Search

/// The language in which corpora are shown and searched.
package struct CorpusLanguage: Equatable, Sendable {
  /// Names the folder of its words: `languages/TAG` below `corpora`.
  package let tag: String
  package let stemmer: StemmerName
  /// Whether lines are heard in it. Then sayings and the lists of `vocabulary` are its own alone; else they add to the English
  /// ones.
  package let isHeard: Bool

  package init(tag: String, stemmer: StemmerName, isHeard: Bool = true) {
    self.tag = tag
    self.stemmer = stemmer
    self.isHeard = isHeard
  }

  /// That of the files right below `corpora`.
  package static let english = CorpusLanguage(tag: "en", stemmer: .english)

  /// Where its files lie; nil for English.
  var folder: String? { tag == Self.english.tag ? nil : "\(LanguageCatalogue.folder)/\(tag)" }
}
