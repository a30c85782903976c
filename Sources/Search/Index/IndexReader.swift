// SPDX-License-Identifier: GPL-3.0-or-later

/// What scoring needs to know of an index, wherever it lies: in memory, or in a file that is mapped into it.
///
/// Documents, fields and terms are numbered from 0. Numbers outside the index are answered with nothing, never trapped on.
public protocol IndexReader: Sendable {
  /// The occurrences of one term, ordered by document and, within it, by field.
  associatedtype Postings: Sequence<Posting>

  /// The fields of every document, at most 255.
  var fields: [Field] { get }
  /// How many documents there are, those without any term included.
  var documentCount: Int { get }

  /// The number of a term, or nil when no document has it.
  func termNumber(of term: String) -> Int?
  /// How many documents have the term in any field.
  func documentFrequency(ofTerm number: Int) -> Int
  /// Where the term occurs.
  func postings(ofTerm number: Int) -> Postings
  /// How many terms a field of a document has, repetitions counted.
  func length(ofField field: Int, document: Int) -> Int
  /// The mean of that length over all documents; 0 when no document has the field.
  func averageLength(ofField field: Int) -> Double
}
