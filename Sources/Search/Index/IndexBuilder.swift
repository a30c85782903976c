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
    var seen: Set<Int> = []
    for field in fields.indices {
      let fieldTerms = termsByField.indices.contains(field) ? termsByField[field] : []
      lengths.append(UInt32(clamping: fieldTerms.count))
      append(fieldTerms, field: UInt8(clamping: field), document: document, seen: &seen)
    }
    for number in seen { documentFrequencies[number] += 1 }
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

  private mutating func append(_ fieldTerms: [String], field: UInt8, document: UInt32, seen: inout Set<Int>) {
    var frequencies: [Int: UInt32] = [:]
    var order: [Int] = []
    for term in fieldTerms {
      let number = number(for: term)
      if frequencies[number, default: 0] == 0 { order.append(number) }
      frequencies[number, default: 0] += 1
    }
    for number in order {
      let frequency = frequencies[number] ?? 0
      postings[number].append(Posting(document: document, field: field, frequency: frequency))
      seen.insert(number)
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
