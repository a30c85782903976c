// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// What a `PhraseIndex` reads, as bytes.
struct PhraseTables {
  let phrases: [UInt8]
  let ends: [UInt8]

  init(_ catalogue: Catalogue, shelf: Shelf, language: Language, stemmer: Stemmer) {
    var builder = IndexBuilder(fields: [PhraseIndex.field])
    var (count, ends) = (0, [Int]())
    for entry in catalogue.entries(on: shelf) {
      for phrase in entry.phrases(sayings: catalogue.sayings) {
        builder.add([language.phraseAnalyzer.terms(in: phrase, stemmer: stemmer)])
        count += 1
      }
      ends.append(count)
    }
    for phrase in catalogue.vocabulary.elsewhere {
      builder.add([language.phraseAnalyzer.terms(in: phrase, stemmer: stemmer)])
    }
    ends.append(count + catalogue.vocabulary.elsewhere.count)
    phrases = builder.build().packed()
    var writer = PackedWriter()
    writer.write(ends) { $0.write($1) }
    self.ends = writer.bytes
  }
}
