// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// What a `UsageModel` reads, as bytes.
struct UsageTables {
  /// Pairs that were said once say nothing of what is usual.
  private static let fewestPairs = 2

  let usage: [UInt8]
  let clusters: [UInt8]

  init(_ catalogue: Catalogue, shelf: Shelf, language: Language, stemmer: Stemmer) {
    let entries = catalogue.entries(on: shelf)
    let said = entries.map { $0.phrases(sayings: catalogue.sayings) } + [catalogue.vocabulary.elsewhere]
    let words = said.map { phrases in
      phrases.map { language.phraseAnalyzer.terms(in: $0, stemmer: stemmer) }
    }
    var pairCounts: [String: Int] = [:]
    for phrase in words.joined() {
      for pair in Set(UsageModel.pairs(of: phrase)) { pairCounts[pair, default: 0] += 1 }
    }
    var builder = IndexBuilder(fields: UsageModel.fields)
    for phrases in words {
      // A phrase says a word or not: once more in it says nothing more.
      let pairs = phrases.flatMap { Set(UsageModel.pairs(of: $0)) }
      builder.add([
        phrases.flatMap { Set($0).sorted() }, pairs.filter { pairCounts[$0, default: 0] >= Self.fewestPairs }.sorted(),
      ])
    }
    usage = builder.build().packed()
    var writer = PackedWriter()
    writer.write(Self.clusters(of: entries)) { $0.write($1) }
    clusters = writer.bytes
  }

  /// Entries of one topic or barrier belong together; the last cluster is what is said of other fields of life.
  private static func clusters(of entries: [CatalogueEntry]) -> [Int] {
    var numbers: [String: Int] = [:]
    let clusters = entries.map { entry in
      let topic = entry.about.domains.first ?? entry.barriers.first ?? ""
      let number = numbers[topic] ?? numbers.count
      numbers[topic] = number
      return number
    }
    return clusters + [numbers.count]
  }
}
