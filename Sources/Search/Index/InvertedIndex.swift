// SPDX-License-Identifier: GPL-3.0-or-later

/// An index in memory: from every term to the documents that have it, in a few flat arrays. It is searched as a `PackedIndex`.
public struct InvertedIndex: Sendable, Equatable {
  /// The fields of every document.
  public let fields: [Field]
  /// How many documents there are.
  public let documentCount: Int
  /// Every term, in the order in which they were first met.
  public let terms: [String]

  let termNumbers: [String: Int]
  /// The postings of term n are those from `starts[n]` up to `starts[n + 1]`.
  let starts: [Int]
  let storage: [Posting]
  let documentFrequencies: [Int]
  /// Row by row: the lengths of the fields of document 0, then of document 1 ...
  let lengths: [UInt32]
  let averageLengths: [Double]

  /// The number of a term, or nil when no document has it.
  public func termNumber(of term: String) -> Int? {
    termNumbers[term]
  }

  /// How many documents have the term; 0 for a number that is no term's.
  public func documentFrequency(ofTerm number: Int) -> Int {
    documentFrequencies.indices.contains(number) ? documentFrequencies[number] : 0
  }

  /// Where the term occurs; nowhere for a number that is no term's.
  public func postings(ofTerm number: Int) -> ArraySlice<Posting> {
    terms.indices.contains(number) ? storage[starts[number]..<starts[number + 1]] : []
  }

  /// How many terms a field of a document has; 0 outside the index.
  public func length(ofField field: Int, document: Int) -> Int {
    guard fields.indices.contains(field), (0..<documentCount).contains(document) else { return 0 }
    return Int(lengths[document * fields.count + field])
  }

  /// The mean length of a field; 0 outside the index.
  public func averageLength(ofField field: Int) -> Double {
    averageLengths.indices.contains(field) ? averageLengths[field] : 0
  }
}
