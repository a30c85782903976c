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
  private let stemmer: Stemmer
  private let cutter = CharacterGrams(size: 4)
  private let speller: WordSpeller
  /// The bytes that are looked up.
  private var key: [UInt8] = []
  /// A word between boundary marks.
  private var letters: [UInt8] = []

  /// - Parameter index: opened by the same thread.
  public init(_ index: ImpactIndex) {
    self.index = index
    stemmer = Stemmer(index.stemmer)
    speller = WordSpeller(index)
  }

  /// - Parameter corrects: whether unknown words are corrected.
  /// - Throws: when the index turns out to be damaged where it was read.
  public func read(_ query: String, corrects: Bool = true) throws(IndexDamage) -> Reading {
    var reading = Reading()
    var places = TermPlaces()
    var unknown: [String: String?] = [:]
    let words = WordReader.words(in: query).filter {
      $0.utf8.count <= WordBytes.longestWord && !index.stopWords.contains($0)
    }
    for word in words {
      if let number = try number(of: stemmer.stem(word).utf8) {
        add(number, weight: 1, name: word, &reading, &places)
      } else if corrects, unknown.count < Self.correctionLimit || unknown[word] != nil {
        try correct(word, &unknown, &reading, &places)
      }
    }
    if index.settings.hasGrams {
      for word in words { try addGrams(of: word, &reading, &places) }
    }
    return reading
  }

  private func addGrams(
    of word: String, _ reading: inout Reading, _ places: inout TermPlaces
  ) throws(IndexDamage) {
    letters.removeAll(keepingCapacity: true)
    letters.append(CharacterGrams.boundary)
    letters.append(contentsOf: word.utf8)
    letters.append(CharacterGrams.boundary)
    guard letters.allSatisfy({ $0 < 0x80 }) else {
      for gram in cutter.grams(ofWord: word) {
        key.removeAll(keepingCapacity: true)
        key.append(IndexFormat.gramMark)
        key.append(contentsOf: gram.utf8)
        addGram(try numberOfKey(), &reading, &places)
      }
      return
    }
    for piece in cutter.pieces(of: letters.count) {
      var text = UInt64(IndexFormat.gramMark)
      for (place, letter) in letters[piece].enumerated() { text |= UInt64(letter) << (UInt64(place) * 8 + 8) }
      addGram(try index.termNumber(ofShort: text, count: piece.count + 1), &reading, &places)
    }
  }

  private func addGram(_ number: Int?, _ reading: inout Reading, _ places: inout TermPlaces) {
    guard let number else { return }
    add(number, weight: index.settings.gramWeight, name: nil, &reading, &places)
  }

  private func correct(
    _ word: String, _ unknown: inout [String: String?], _ reading: inout Reading, _ places: inout TermPlaces
  ) throws(IndexDamage) {
    let isNew = unknown[word] == nil
    let correction = isNew ? try speller.correction(of: word) : unknown[word] ?? nil
    unknown[word] = correction
    guard let correction, let number = try number(of: stemmer.stem(correction).utf8) else { return }
    if isNew { reading.corrections.append((word, correction)) }
    add(number, weight: index.settings.correctionBoost, name: correction, &reading, &places)
  }

  /// A term that comes again counts again, as in BM25 with a query of weights 1.
  private func add(
    _ number: Int, weight: Double, name: String?, _ reading: inout Reading, _ places: inout TermPlaces
  ) {
    if let place = places[number] {
      let known = reading.terms[place]
      reading.terms[place] = ImpactTerm(number: number, weight: known.weight + weight, name: known.name)
    } else {
      places.append(number)
      reading.terms.append(ImpactTerm(number: number, weight: weight, name: name))
    }
  }

  private func number(of text: String.UTF8View) throws(IndexDamage) -> Int? {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: text)
    return try numberOfKey()
  }

  /// The number of the term that stands in `key`.
  private func numberOfKey() throws(IndexDamage) -> Int? {
    let result = key.withUnsafeBufferPointer { bytes -> Result<Int?, IndexDamage> in
      do throws(IndexDamage) {
        return .success(try index.termNumber(of: bytes))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// Where each term stands in a reading.
private struct TermPlaces {
  /// A short list is searched faster than a table.
  private static let listLimit = 64
  private var numbers: [Int] = []
  private var table: [Int: Int] = [:]

  subscript(number: Int) -> Int? {
    numbers.count <= Self.listLimit ? numbers.firstIndex(of: number) : table[number]
  }

  mutating func append(_ number: Int) {
    numbers.append(number)
    if numbers.count == Self.listLimit + 1 {
      for (place, number) in numbers.enumerated() { table[number] = place }
    } else if numbers.count > Self.listLimit {
      table[number] = numbers.count - 1
    }
  }
}
