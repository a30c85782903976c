// SPDX-License-Identifier: GPL-3.0-or-later

/// An entry of any kind, with what the recommender needs of all of them.
package enum CatalogueEntry: Sendable, Equatable {
  case intervention(Intervention)
  case accommodation(AccommodationEntry)
  case measure(Measure)

  package var about: Description {
    switch self {
    case .intervention(let entry): entry.about
    case .accommodation(let entry): entry.about
    case .measure(let entry): entry.about
    }
  }

  package var scope: Scope {
    switch self {
    case .intervention(let entry): entry.scope
    case .accommodation(let entry): entry.scope
    case .measure(let entry): entry.scope
    }
  }

  /// Whether the evidence that is named first, on which the entry rests, speaks against it.
  var isAdvisedAgainst: Bool { evidence.first?.rating.speaksAgainst ?? false }

  /// Whether nothing that speaks for it was rated: it can be looked up, and is not offered.
  var isUnrated: Bool { !evidence.isEmpty && evidence.allSatisfy { $0.rating == .unrated } }

  package var id: String { about.id }
  package var title: String { about.title }

  /// All that is said of what it is for, phrase by phrase.
  /// - Parameter sayings: what people were heard to say, by the id of the entry.
  func phrases(sayings: [String: [String]]) -> [String] {
    [title] + about.needs + (sayings[id] ?? []) + [about.keywords.joined(separator: " ")]
  }

  /// What one does, in order.
  package var steps: [String] {
    switch self {
    case .intervention(let entry): entry.steps
    case .accommodation(let entry): entry.steps
    case .measure: []
    }
  }

  package var evidence: [RatedEvidence] {
    switch self {
    case .intervention(let entry): entry.evidence
    case .accommodation(let entry): entry.evidence
    case .measure: []
    }
  }

  package var cautions: [String] {
    switch self {
    case .intervention(let entry): entry.cautions
    case .accommodation(let entry): entry.cautions
    case .measure: []
    }
  }

  package var related: [String] {
    switch self {
    case .intervention(let entry): entry.related
    case .accommodation(let entry): entry.related
    case .measure: []
    }
  }

  /// Ids of the causes that it answers; only interventions name them.
  package var causes: [String] {
    if case .intervention(let entry) = self { entry.causes } else { [] }
  }

  /// knowledge, skill, ability; only interventions name them.
  package var kinds: [String] {
    if case .intervention(let entry) = self { entry.kinds } else { [] }
  }

  /// Ids of barriers; only accommodations name them.
  package var barriers: [String] {
    if case .accommodation(let entry) = self { entry.barriers } else { [] }
  }

  /// How it is carried out; only interventions say so.
  package var delivery: Delivery? {
    if case .intervention(let entry) = self { entry.delivery } else { nil }
  }
}
