// SPDX-License-Identifier: GPL-3.0-or-later

/// One part of a document that is weighed on its own, such as its title.
public struct Field: Sendable, Equatable {
  /// What the field is called in explanations.
  public let name: String
  /// How many times a word here counts, 1 for plain text; above 0.
  public let weight: Double
  /// How far a long field is held against its words (BM25's b): from 0, not at all, to 1.
  public let lengthPenalty: Double

  /// - Parameters: see the properties; `lengthPenalty` is held within 0...1, a negative weight becomes 0.
  public init(_ name: String, weight: Double = 1, lengthPenalty: Double = 0.75) {
    self.name = name
    self.weight = max(0, weight)
    self.lengthPenalty = min(max(0, lengthPenalty), 1)
  }
}
