// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything beside the plan that checks look at, as plain values.
public struct CheckContext: Sendable {
  /// The day on which the plan is checked.
  public var today: CalendarDate
  /// The kind of the plan, where it is known.
  public var kind: Kind?
  /// The full names of learners of other plans.
  public var otherLearners: [String]
  /// Texts of earlier plans.
  public var earlierTexts: [EarlierText]
  /// Words that make a goal vague: "better", "improve".
  public var vagueWords: [String]
  /// Private and medical words that do not belong into an exported text: "diagnosis".
  public var privateWords: [String]
  /// Norms of ambitious growth.
  public var growthNorms: [GrowthNorm]
  /// Facts of the corpus by the id of the entry.
  public var corpus: [String: CorpusFact]

  /// What is known; a list left empty silences the checks that need it.
  public init(
    today: CalendarDate, kind: Kind? = nil, otherLearners: [String] = [], earlierTexts: [EarlierText] = [],
    vagueWords: [String] = [], privateWords: [String] = [], growthNorms: [GrowthNorm] = [],
    corpus: [String: CorpusFact] = [:]
  ) {
    self.today = today
    self.kind = kind
    self.otherLearners = otherLearners
    self.earlierTexts = earlierTexts
    self.vagueWords = vagueWords
    self.privateWords = privateWords
    self.growthNorms = growthNorms
    self.corpus = corpus
  }
}
