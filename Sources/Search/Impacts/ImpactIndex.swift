// SPDX-License-Identifier: GPL-3.0-or-later

/// An index file as it lies in memory: opened in microseconds, read where it is asked for, never trusted.
///
/// The header and the table of checksums are checked when it is opened, every page before it is first read, and every number
/// that leads somewhere before it is followed. The memory has to stay as it is for as long as this lives; who maps the file
/// sees to that. An instance belongs to one thread; further threads open the same bytes again.
public final class ImpactIndex {
  /// How many documents it holds.
  public let documentCount: Int
  /// How many terms it knows, pieces of words included.
  public let termCount: Int
  /// How many words it can offer as spellings.
  public let wordCount: Int
  /// Nearest others that are kept of each document; 0 where they are not.
  public let neighbourCount: Int
  /// How the documents were weighed.
  public let settings: RankingSettings
  /// Folded words that are in no document and no query.
  public let stopWords: Set<String>
  /// What its words were stemmed with.
  public let stemmer: StemmerName

  private let file: PagedFile
  private let owner: AnyObject?
  private let slotCount: Int

  /// - Parameters:
  ///   - memory: the whole file.
  ///   - owner: keeps the memory while it lives.
  /// - Throws: when it is no index, one of another version, or damaged.
  public init(_ memory: UnsafeRawBufferPointer, owner: AnyObject? = nil) throws(IndexDamage) {
    self.owner = owner
    file = try PagedFile(
      memory, magic: IndexFormat.magic, version: IndexFormat.version,
      sectionCount: IndexFormat.Section.allCases.count)
    documentCount = file.numbers[IndexFormat.Number.documents.rawValue]
    termCount = file.numbers[IndexFormat.Number.terms.rawValue]
    wordCount = file.numbers[IndexFormat.Number.words.rawValue]
    neighbourCount = file.numbers[IndexFormat.Number.neighbours.rawValue]
    slotCount = file.length(of: IndexFormat.Section.slots.rawValue) / 4
    settings = try RankingSettings(file.whole(IndexFormat.Section.settings.rawValue))
    stopWords = Set(
      try file.whole(IndexFormat.Section.stopWords.rawValue).split(separator: UInt8(ascii: "\n"))
        .map { String(decoding: $0, as: UTF8.self) })
    let name = String(decoding: try file.whole(IndexFormat.Section.stemmer.rawValue), as: UTF8.self)
    guard let stemmer = StemmerName(name) else {
      throw .damaged(byte: PageLayout.place(ofSection: IndexFormat.Section.stemmer.rawValue))
    }
    self.stemmer = stemmer
    try checkCounts()
  }

  /// The number of a term, or nil when no document has it.
  public func termNumber(of term: UnsafeBufferPointer<UInt8>) throws(IndexDamage) -> Int? {
    var slot = Int(truncatingIfNeeded: ByteHash.of(term)) & (slotCount - 1)
    for _ in 0..<slotCount {
      let number: UInt32 = try pointer(.slots, slot * 4, 4).number(at: 0)
      guard number > 0 else { return nil }
      if try isText(ofTerm: Int(number) - 1, term) { return Int(number) - 1 }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// The same of a text that is all `TermRecord.beginning(of:)`.
  /// - Parameter count: of its bytes, `TermRecord.beginningLength` at most.
  func termNumber(ofShort text: UInt64, count: Int) throws(IndexDamage) -> Int? {
    var slot = Int(truncatingIfNeeded: ByteHash.of(text, count: count)) & (slotCount - 1)
    for _ in 0..<slotCount {
      let number = Int(try pointer(.slots, slot * 4, 4).number(at: 0, as: UInt32.self)) - 1
      guard number >= 0 else { return nil }
      let place = TermRecord.text(try pointer(.terms, number * TermRecord.size, TermRecord.size))
      if place.beginning == text, place.length == count { return number }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// The text of a term; a piece of a word without its mark.
  func text(ofTerm number: Int) throws(IndexDamage) -> String {
    let place = TermRecord.text(try pointer(.terms, number * TermRecord.size, TermRecord.size))
    let text = UnsafeRawBufferPointer(
      start: try pointer(.termBytes, place.offset, place.length), count: place.length)
    return String(decoding: text.first == IndexFormat.gramMark ? text.dropFirst() : text[...], as: UTF8.self)
  }

  @inline(__always)
  private func isText(ofTerm number: Int, _ wanted: UnsafeBufferPointer<UInt8>) throws(IndexDamage) -> Bool {
    let place = TermRecord.text(try pointer(.terms, number * TermRecord.size, TermRecord.size))
    guard place.length == wanted.count else { return false }
    let text = try pointer(.termBytes, place.offset, place.length)
    for position in 0..<place.length where text.number(at: position, as: UInt8.self) != wanted[position] {
      return false
    }
    return true
  }

  /// How many documents have a term.
  /// - Parameter number: as `termNumber` gives it.
  public func documentFrequency(ofTerm number: Int) throws(IndexDamage) -> Int {
    Int(try termRecord(number).documentFrequency)
  }

  /// The id of a document, as its file gave it.
  /// - Parameter document: counted from 0.
  public func id(of document: Int) throws(IndexDamage) -> String {
    let offsets = try pointer(.idOffsets, document * 8, 16)
    let (start, end): (UInt64, UInt64) = (offsets.number(at: 0), offsets.number(at: 8))
    guard let first = Int(exactly: start), let last = Int(exactly: end), first <= last else {
      throw damage(.idOffsets, document * 8)
    }
    let text = try pointer(.idBytes, first, last - first)
    return String(decoding: UnsafeRawBufferPointer(start: text, count: last - first), as: UTF8.self)
  }

  /// Reads every page, and says where the first damage is.
  public func verify() throws(IndexDamage) {
    try file.verify()
  }

  /// The counts against each other and against the tables whose lengths follow from them.
  private func checkCounts() throws(IndexDamage) {
    guard documentCount <= IndexFormat.documentLimit, neighbourCount < 256,
      neighbourCount == 0 || documentCount <= IndexFormat.neighbourLimit
    else { throw .damaged(byte: PageLayout.numbers) }
    let expected: [(IndexFormat.Section, Int)] = [
      (.terms, termCount * TermRecord.size), (.words, wordCount * WordRecord.size),
      (.wordGroups, WordRecord.groupTableSize), (.idOffsets, (documentCount + 1) * 8),
      (.neighbours, documentCount * neighbourCount * NeighbourTable.size), (.slots, slotCount * 4),
    ]
    for (section, length) in expected where file.length(of: section.rawValue) != length {
      throw .damaged(byte: PageLayout.place(ofSection: section.rawValue))
    }
    guard slotCount > 0, slotCount & (slotCount - 1) == 0 else { throw damage(.slots, 0) }
  }
}

extension ImpactIndex {
  /// Bytes of a section; throws when they are not all in it.
  @inline(__always)
  func pointer(_ section: IndexFormat.Section, _ offset: Int, _ count: Int) throws(IndexDamage) -> UnsafeRawPointer {
    try file.pointer(section.rawValue, offset, count)
  }

  func damage(_ section: IndexFormat.Section, _ offset: Int) -> IndexDamage {
    file.damage(section.rawValue, offset)
  }

  func termRecord(_ number: Int) throws(IndexDamage) -> TermRecord {
    guard (0..<termCount).contains(number) else { throw damage(.terms, 0) }
    return TermRecord(try pointer(.terms, number * TermRecord.size, TermRecord.size))
  }

  /// The directory of a term and, behind it, its blocks.
  func postings(of record: TermRecord) throws(IndexDamage) -> UnsafeRawBufferPointer {
    let (offset, length) = (Int(clamping: record.postingsOffset), Int(record.postingsLength))
    guard Int(record.blockCount) <= length / PostingBlock.recordSize else { throw damage(.postings, offset) }
    return UnsafeRawBufferPointer(start: try pointer(.postings, offset, length), count: length)
  }
}
