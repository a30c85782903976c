// SPDX-License-Identifier: GPL-3.0-or-later

/// Collects documents and makes an `InvertedIndex` of them. The same documents in the same order give the same index.
public struct IndexBuilder {
  private let fields: [Field]
  private var terms: [String] = []
  private var termNumbers: [String: Int] = [:]
  private var postings: [[Posting]] = []
  private var documentFrequencies: [Int] = []
  private var lengths: [UInt32] = []
  private var documentCount = 0

  /// - Parameter fields: of every document; those after the 255th are left out.
  public init(fields: [Field]) {
    self.fields = Array(fields.prefix(Int(UInt8.max)))
  }

  /// Adds the next document.
  /// - Parameter termsByField: the terms of each field, in the order of `fields`; missing fields are empty, further ones
  ///   are left out.
  /// - Returns: the document's number, or nil when the index is full (4,294,967,295 documents).
  @discardableResult
  public mutating func add(_ termsByField: [[String]]) -> Int? {
    guard let document = UInt32(exactly: documentCount) else { return nil }
    for field in fields.indices {
      let fieldTerms = termsByField.indices.contains(field) ? termsByField[field] : []
      lengths.append(UInt32(clamping: fieldTerms.count))
      append(fieldTerms, field: UInt8(clamping: field), document: document)
    }
    documentCount += 1
    return Int(document)
  }

  /// The index of everything added so far.
  public func build() -> InvertedIndex {
    var starts = [0]
    var storage: [Posting] = []
    for list in postings {
      storage.append(contentsOf: list)
      starts.append(storage.count)
    }
    return InvertedIndex(
      fields: fields, documentCount: documentCount, terms: terms, termNumbers: termNumbers, starts: starts,
      storage: storage, documentFrequencies: documentFrequencies, lengths: lengths,
      averageLengths: fields.indices.map(averageLength(ofField:)))
  }

  private mutating func append(_ fieldTerms: [String], field: UInt8, document: UInt32) {
    let numbers = fieldTerms.map { number(for: $0) }.sorted()
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      let end = numbers[index...].firstIndex { $0 != number } ?? numbers.count
      if postings[number].last?.document != document { documentFrequencies[number] += 1 }
      postings[number].append(
        Posting(document: document, field: field, frequency: UInt32(clamping: end - index)))
      index = end
    }
  }

  private mutating func number(for term: String) -> Int {
    if let known = termNumbers[term] { return known }
    let number = terms.count
    termNumbers[term] = number
    terms.append(term)
    postings.append([])
    documentFrequencies.append(0)
    return number
  }

  private func averageLength(ofField field: Int) -> Double {
    guard documentCount > 0 else { return 0 }
    var total = 0.0
    for document in 0..<documentCount { total += Double(lengths[document * fields.count + field]) }
    return total / Double(documentCount)
  }
}
