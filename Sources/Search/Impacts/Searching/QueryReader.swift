// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns a typed query into terms of an index file: words by their stems, unknown ones by the nearest spelling, and the
/// 4-grams of all of them where the index has these.
///
/// It remembers what it has looked up, so each thread has its own.
public final class QueryReader {
  /// A query as it will be searched for.
  public struct Reading: Sendable, Equatable {
    /// Each once, in the order of the query.
    public internal(set) var terms: [ImpactTerm] = []
    /// Words that were searched for in another spelling, each once.
    public internal(set) var corrections: [(typed: String, searched: String)] = []

    /// Whether terms and corrections are the same.
    public static func == (one: Reading, other: Reading) -> Bool {
      one.terms == other.terms && one.corrections.elementsEqual(other.corrections, by: ==)
    }
  }

  /// No more words than this are corrected: a text with more unknown ones is in another language, or no text.
  static let correctionLimit = 40

  private let index: ImpactIndex
  private let stemmer = Stemmer()
  private let cutter = CharacterGrams(size: 4)
  private let speller: WordSpeller

  /// - Parameter index: opened by the same thread.
  public init(_ index: ImpactIndex) {
    self.index = index
    speller = WordSpeller(index)
  }

  /// - Parameter corrects: whether unknown words are corrected.
  /// - Throws: when the index turns out to be damaged where it was read.
  public func read(_ query: String, corrects: Bool = true) throws(IndexDamage) -> Reading {
    var reading = Reading()
    var places: [Int: Int] = [:]
    var unknown: [String: String?] = [:]
    var grams: [String] = []
    for word in WordReader.words(in: query) where !index.stopWords.contains(word) {
      guard word.utf8.count <= WordBytes.longestWord else { continue }
      if index.settings.hasGrams { grams.append(contentsOf: cutter.grams(ofWord: word)) }
      if let number = try termNumber(of: stemmer.stem(word)) {
        add(number, weight: 1, name: word, &reading, &places)
      } else if corrects, unknown.count < Self.correctionLimit || unknown[word] != nil {
        try correct(word, &unknown, &reading, &places)
      }
    }
    for gram in grams {
      guard let number = try gramNumber(of: gram) else { continue }
      add(number, weight: index.settings.gramWeight, name: gram, &reading, &places)
    }
    return reading
  }

  private func correct(
    _ word: String, _ unknown: inout [String: String?], _ reading: inout Reading, _ places: inout [Int: Int]
  ) throws(IndexDamage) {
    let isNew = unknown[word] == nil
    let correction = isNew ? try speller.correction(of: word) : unknown[word] ?? nil
    unknown[word] = correction
    guard let correction, let number = try termNumber(of: stemmer.stem(correction)) else { return }
    if isNew { reading.corrections.append((word, correction)) }
    add(number, weight: index.settings.correctionBoost, name: correction, &reading, &places)
  }

  /// A term that comes again counts again, as in BM25 with a query of weights 1.
  private func add(
    _ number: Int, weight: Double, name: String, _ reading: inout Reading, _ places: inout [Int: Int]
  ) {
    if let place = places[number] {
      let known = reading.terms[place]
      reading.terms[place] = ImpactTerm(number: number, weight: known.weight + weight, name: known.name)
    } else {
      places[number] = reading.terms.count
      reading.terms.append(ImpactTerm(number: number, weight: weight, name: name))
    }
  }

  private func termNumber(of term: String) throws(IndexDamage) -> Int? {
    try number(ofBytes: Array(term.utf8))
  }

  private func gramNumber(of gram: String) throws(IndexDamage) -> Int? {
    try number(ofBytes: [IndexFormat.gramMark] + gram.utf8)
  }

  private func number(ofBytes bytes: [UInt8]) throws(IndexDamage) -> Int? {
    let result = bytes.withUnsafeBufferPointer { bytes -> Result<Int?, IndexDamage> in
      do throws(IndexDamage) {
        return .success(try index.termNumber(of: bytes))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
