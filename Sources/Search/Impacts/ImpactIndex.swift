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

  let bytes: CheckedBytes
  private let sections: [Range<Int>]
  private let slotCount: Int

  /// - Parameter memory: the whole file.
  /// - Throws: when it is no index, one of another version, or damaged.
  public init(_ memory: UnsafeRawBufferPointer) throws(IndexDamage) {
    let header = try IndexHeader(memory)
    documentCount = header.documentCount
    termCount = header.termCount
    wordCount = header.wordCount
    neighbourCount = header.neighbourCount
    sections = header.sections
    bytes = CheckedBytes(memory, sumsOffset: header.sumsOffset)
    let slots = header.sections[IndexFormat.Section.slots.rawValue]
    slotCount = slots.count / 4
    guard slotCount > 0, slotCount & (slotCount - 1) == 0 else { throw .damaged(byte: slots.lowerBound) }
    let (settingsRange, stops) = (header.section(.settings), header.section(.stopWords))
    settings = try RankingSettings(
      UnsafeRawBufferPointer(
        start: bytes.bytes(at: settingsRange.lowerBound, count: settingsRange.count), count: settingsRange.count))
    let stopBytes = UnsafeRawBufferPointer(
      start: try bytes.bytes(at: stops.lowerBound, count: stops.count), count: stops.count)
    stopWords = Set(stopBytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
  }

  /// The number of a term, or nil when no document has it.
  public func termNumber(of term: UnsafeBufferPointer<UInt8>) throws(IndexDamage) -> Int? {
    var slot = Int(truncatingIfNeeded: ByteHash.of(term)) & (slotCount - 1)
    for _ in 0..<slotCount {
      let number: UInt32 = try pointer(.slots, slot * 4, 4).number(at: 0)
      guard number > 0 else { return nil }
      let record = try termRecord(Int(number) - 1)
      if Int(record.textLength) == term.count {
        let text = try pointer(.termBytes, Int(record.textOffset), term.count)
        if UnsafeRawBufferPointer(start: text, count: term.count).elementsEqual(term) { return Int(number) - 1 }
      }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
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
    for section in sections { _ = try bytes.bytes(at: section.lowerBound, count: section.count) }
  }
}

extension ImpactIndex {
  /// Bytes of a section; throws when they are not all in it.
  @inline(__always)
  func pointer(_ section: IndexFormat.Section, _ offset: Int, _ count: Int) throws(IndexDamage) -> UnsafeRawPointer {
    let range = sections[section.rawValue]
    guard offset >= 0, count >= 0, offset <= range.count, count <= range.count - offset else {
      throw damage(section, offset)
    }
    return try bytes.bytes(at: range.lowerBound + offset, count: count)
  }

  func length(of section: IndexFormat.Section) -> Int { sections[section.rawValue].count }

  func damage(_ section: IndexFormat.Section, _ offset: Int) -> IndexDamage {
    .damaged(byte: sections[section.rawValue].lowerBound + min(max(0, offset), sections[section.rawValue].count))
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
