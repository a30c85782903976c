// SPDX-License-Identifier: GPL-3.0-or-later

/// A document that was found.
public struct Hit: Sendable, Equatable {
  /// Number of the document, counted from 0.
  public let document: Int
  /// How well it fits, above 0. Comparable within one query only.
  public let score: Double

  /// - Parameters: see the properties; nothing is checked.
  public init(document: Int, score: Double) {
    self.document = document
    self.score = score
  }

  /// Whether this hit stands before the other: by score, and where that is equal by number, so that order never varies.
  public func precedes(_ other: Hit) -> Bool {
    score != other.score ? score > other.score : document < other.document
  }
}
