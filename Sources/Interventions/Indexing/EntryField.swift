// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// The parts of an entry that are searched, each with its weight.
///
/// The title's weight of 5 against plain text is the measured one; `needs` and `keywords` stand between, because they are
/// written to be found. Many needs are a virtue, so their length is hardly held against them. Sayings are needs in many more
/// words, each of them less to the point.
enum EntryField: String, CaseIterable {
  case title, needs, sayings, keywords, topic, summary, steps

  var weight: Double {
    switch self {
    case .title: 5
    case .needs, .keywords: 3
    case .sayings: 1
    case .topic: 1.5
    case .summary: 1.5
    case .steps: 0.7
    }
  }

  var lengthPenalty: Double {
    switch self {
    case .needs, .sayings, .keywords, .topic: 0.4
    case .title, .summary, .steps: 0.75
    }
  }

  var field: Field {
    Field(rawValue, weight: weight, lengthPenalty: lengthPenalty)
  }

  /// The texts of an entry that belong here.
  func texts(of entry: CatalogueEntry, domains: [String: Domain], sayings: [String: [String]]) -> [String] {
    switch self {
    case .title: [entry.title]
    case .needs: entry.about.needs
    case .sayings: sayings[entry.id] ?? []
    case .keywords: entry.about.keywords
    case .topic: topics(of: entry, domains: domains)
    case .summary: [entry.about.summary]
    case .steps: entry.steps
    }
  }

  private func topics(of entry: CatalogueEntry, domains: [String: Domain]) -> [String] {
    entry.barriers
      + entry.about.domains.flatMap { id in domains[id].map { [$0.title] + $0.words } ?? [] }
  }
}
