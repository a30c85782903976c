// SPDX-License-Identifier: GPL-3.0-or-later

/// The first page of an index file, after every check that needs no other page but the table of checksums.
struct IndexHeader {
  let documentCount: Int
  let termCount: Int
  let wordCount: Int
  let neighbourCount: Int
  let sumsOffset: Int
  let sections: [Range<Int>]

  func section(_ section: IndexFormat.Section) -> Range<Int> { sections[section.rawValue] }

  init(_ memory: UnsafeRawBufferPointer) throws(IndexDamage) {
    typealias Place = IndexFormat.Header
    guard let base = memory.baseAddress, memory.count >= 12,
      base.number(at: Place.magic, as: UInt64.self) == IndexFormat.magic
    else { throw .notAnIndex }
    let version: UInt32 = base.number(at: Place.version)
    guard version == IndexFormat.version else { throw .otherVersion(version) }
    guard memory.count >= Place.pageSizeOfHeader else {
      throw .wrongLength(expected: UInt64(Place.pageSizeOfHeader), found: UInt64(memory.count))
    }
    let page = UnsafeRawBufferPointer(start: base, count: Place.checksum)
    guard PageSum.of(page) == base.number(at: Place.checksum),
      base.number(at: Place.pageSize, as: UInt32.self) == UInt32(IndexFormat.pageSize)
    else { throw .damaged(byte: 0) }
    let fileLength: UInt64 = base.number(at: Place.fileLength)
    guard fileLength == UInt64(memory.count) else {
      throw .wrongLength(expected: fileLength, found: UInt64(memory.count))
    }
    func number(_ place: Int) throws(IndexDamage) -> Int {
      guard let number = Int(exactly: base.number(at: place, as: UInt64.self)), number >= 0, number < 1 << 48 else {
        throw .damaged(byte: place)
      }
      return number
    }
    documentCount = try number(Place.documentCount)
    termCount = try number(Place.termCount)
    wordCount = try number(Place.wordCount)
    neighbourCount = try number(Place.neighbourCount)
    sumsOffset = try number(Place.sumsOffset)
    sections = try Self.sections(upTo: sumsOffset, number)
    guard documentCount <= IndexFormat.documentLimit, neighbourCount < 256,
      neighbourCount == 0 || documentCount <= IndexFormat.neighbourLimit
    else {
      throw .damaged(byte: Place.documentCount)
    }
    try Self.checkSums(memory, base, from: sumsOffset)
    try checkLengths()
  }

  private static func sections(
    upTo end: Int, _ number: (Int) throws(IndexDamage) -> Int
  ) throws(IndexDamage) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    for section in IndexFormat.Section.allCases {
      let place = IndexFormat.Header.sections + section.rawValue * 16
      let (offset, length) = (try number(place), try number(place + 8))
      guard offset >= IndexFormat.pageSize, offset <= end, length <= end - offset else { throw .damaged(byte: place) }
      sections.append(offset..<(offset + length))
    }
    return sections
  }

  private static func checkSums(
    _ memory: UnsafeRawBufferPointer, _ base: UnsafeRawPointer, from start: Int
  ) throws(IndexDamage) {
    let pages = (start + IndexFormat.pageSize - 1) / IndexFormat.pageSize - 1
    guard start >= IndexFormat.pageSize, start <= memory.count, memory.count - start == pages * 8,
      PageSum.of(UnsafeRawBufferPointer(start: base + start, count: pages * 8))
        == base.number(at: IndexFormat.Header.sumsSum)
    else { throw .damaged(byte: min(start, memory.count)) }
  }

  /// The tables whose length follows from the counts.
  private func checkLengths() throws(IndexDamage) {
    let expected: [(IndexFormat.Section, Int)] = [
      (.terms, termCount * TermRecord.size), (.words, wordCount * WordRecord.size),
      (.wordGroups, WordRecord.groupTableSize), (.idOffsets, (documentCount + 1) * 8),
      (.neighbours, documentCount * neighbourCount * NeighbourTable.size),
    ]
    for (section, length) in expected where self.section(section).count != length {
      throw .damaged(byte: IndexFormat.Header.sections + section.rawValue * 16)
    }
  }
}
