// SPDX-License-Identifier: GPL-3.0-or-later

/// One way of looking at the documents: an index with its share in the score, such as words at 1 and 4-grams at 0.35.
public struct Channel: Sendable {
  /// What it is called in explanations.
  public let name: String
  /// What its scores are multiplied by before they are added to those of the other channels; 0 or more.
  public let weight: Double
  /// Its documents have the same numbers as those of the other channels.
  public let index: PackedIndex

  /// - Parameters: see the properties; a negative weight becomes 0.
  public init(_ name: String, weight: Double = 1, index: PackedIndex) {
    self.name = name
    self.weight = max(0, weight)
    self.index = index
  }
}
