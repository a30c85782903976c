// SPDX-License-Identifier: GPL-3.0-or-later

/// One term of a query against an index file.
public struct ImpactTerm: Sendable, Equatable {
  /// As `ImpactIndex.termNumber` gives it.
  public let number: Int
  /// What it counts besides its idf: occurrences in the query, boost, and weight of its channel; above 0.
  public let weight: Double
  /// What it is called in explanations; nil for what the index calls it.
  public let name: String?

  /// - Parameters: see the properties; nothing is checked.
  public init(number: Int, weight: Double, name: String? = nil) {
    self.number = number
    self.weight = weight
    self.name = name
  }
}
