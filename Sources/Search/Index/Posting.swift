// SPDX-License-Identifier: GPL-3.0-or-later

/// That a term occurs in one field of one document, and how often.
public struct Posting: Sendable, Equatable {
  /// Number of the document, counted from 0 in the order of adding.
  public let document: UInt32
  /// Number of the field, as in `InvertedIndex.fields`.
  public let field: UInt8
  /// Occurrences, at least 1.
  public let frequency: UInt32

  /// - Parameters: see the properties; nothing is checked.
  public init(document: UInt32, field: UInt8, frequency: UInt32) {
    self.document = document
    self.field = field
    self.frequency = frequency
  }
}
