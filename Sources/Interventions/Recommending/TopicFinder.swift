// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Finds the topics nearest to a need that no entry answers.
struct TopicFinder: Sendable {
  private let domains: [Domain]
  private let searcher: Searcher?

  init(_ domains: PackedList<Domain>) {
    let cutter = CharacterGrams(size: 4)
    var builder = IndexBuilder(fields: [Field("words")])
    self.domains = (0..<domains.count).map { domains[$0] }
    for domain in self.domains {
      builder.add([([domain.title] + domain.words).flatMap(cutter.grams(in:))])
    }
    searcher = PackedIndex(PackedBytes(builder.build().packed())).map { index in
      Searcher(channels: [Channel("topics", index: index)])
    }
  }

  /// Titles of topics, nearest first.
  func topics(near grams: [QueryTerm], for audience: Audience?, limit: Int) -> [String] {
    let hits = searcher?.search([grams], limit: limit) { number in
      audience.map { $0.isServed(by: domains[number].audiences) } ?? true
    }
    return (hits ?? []).map { domains[$0.document].title }
  }
}
