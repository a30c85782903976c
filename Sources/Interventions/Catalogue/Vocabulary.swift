// SPDX-License-Identifier: GPL-3.0-or-later

package import Search

/// Words that the catalogue is searched with, and lists that plans may refer to.
package struct Vocabulary: Sendable, Equatable {
  /// Of the language that the entries are written in.
  package var stemmer = StemmerName.english
  package var domains: [Domain] = []
  /// What people ask in other fields of life: a need that is nearer to these than to any entry is not answered.
  package var elsewhere: [String] = []
  package var synonyms: [SynonymRule] = []
  package var stopWords: [String] = []
  package var vagueOpenings: [String] = []
  package var vagueWords: [String] = []
  package var capabilities: [Capability] = []

  package init() {}
}
