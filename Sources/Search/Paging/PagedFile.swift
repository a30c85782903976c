// SPDX-License-Identifier: GPL-3.0-or-later

/// A file in sections as it lies in memory: opened in microseconds, read where it is asked for, never trusted.
///
/// The header and the table of checksums are checked when it is opened, every page before it is first read, and every number
/// that leads somewhere before it is followed. The memory has to stay as it is for as long as this lives. An instance
/// belongs to one thread.
final class PagedFile {
  /// What the kind of file keeps in the header, each below 2^48.
  let numbers: [Int]
  let bytes: CheckedBytes
  private let sections: [Range<Int>]

  /// - Parameters:
  ///   - memory: the whole file.
  ///   - magic: its first 8 bytes.
  ///   - version: the only one that is read.
  init(_ memory: UnsafeRawBufferPointer, magic: UInt64, version: UInt32, sectionCount: Int) throws(IndexDamage) {
    guard let base = memory.baseAddress, memory.count >= 12,
      base.number(at: PageLayout.magic, as: UInt64.self) == magic
    else { throw .notAnIndex }
    let found: UInt32 = base.number(at: PageLayout.version)
    guard found == version else { throw .otherVersion(found) }
    guard memory.count >= PageLayout.pageSize else {
      throw .wrongLength(expected: UInt64(PageLayout.pageSize), found: UInt64(memory.count))
    }
    guard
      PageSum.of(UnsafeRawBufferPointer(start: base, count: PageLayout.checksum))
        == base.number(at: PageLayout.checksum),
      base.number(at: PageLayout.pageSizePlace, as: UInt32.self) == UInt32(PageLayout.pageSize)
    else { throw .damaged(byte: 0) }
    let length: UInt64 = base.number(at: PageLayout.fileLength)
    guard length == UInt64(memory.count) else { throw .wrongLength(expected: length, found: UInt64(memory.count)) }
    let end = try Self.number(base, at: PageLayout.sumsOffset)
    var numbers: [Int] = []
    for number in 0..<PageLayout.numberCount {
      numbers.append(try Self.number(base, at: PageLayout.numbers + number * 8))
    }
    self.numbers = numbers
    sections = try Self.sections(base, count: sectionCount, upTo: end)
    try Self.checkSums(memory, base, from: end)
    bytes = CheckedBytes(memory, sumsOffset: end)
  }

  func length(of section: Int) -> Int { sections[section].count }

  /// Bytes of a section; throws when they are not all in it.
  @inline(__always)
  func pointer(_ section: Int, _ offset: Int, _ count: Int) throws(IndexDamage) -> UnsafeRawPointer {
    let range = sections[section]
    guard offset >= 0, count >= 0, offset <= range.count, count <= range.count - offset else {
      throw damage(section, offset)
    }
    return try bytes.bytes(at: range.lowerBound + offset, count: count)
  }

  /// A whole section.
  func whole(_ section: Int) throws(IndexDamage) -> UnsafeRawBufferPointer {
    let count = sections[section].count
    return UnsafeRawBufferPointer(start: try pointer(section, 0, count), count: count)
  }

  /// A whole section, none of it checked yet.
  func unread(_ section: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes.all[sections[section]])
  }

  func damage(_ section: Int, _ offset: Int) -> IndexDamage {
    .damaged(byte: sections[section].lowerBound + min(max(0, offset), sections[section].count))
  }

  /// Reads every page, and says where the first damage is.
  func verify() throws(IndexDamage) {
    for section in sections { _ = try bytes.bytes(at: section.lowerBound, count: section.count) }
  }

  private static func number(_ base: UnsafeRawPointer, at place: Int) throws(IndexDamage) -> Int {
    guard let number = Int(exactly: base.number(at: place, as: UInt64.self)), number >= 0, number < 1 << 48 else {
      throw .damaged(byte: place)
    }
    return number
  }

  private static func sections(
    _ base: UnsafeRawPointer, count: Int, upTo end: Int
  ) throws(IndexDamage) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    for section in 0..<count {
      let place = PageLayout.place(ofSection: section)
      let (offset, length) = (try number(base, at: place), try number(base, at: place + 8))
      guard offset >= PageLayout.pageSize, offset <= end, length <= end - offset else { throw .damaged(byte: place) }
      sections.append(offset..<(offset + length))
    }
    return sections
  }

  private static func checkSums(
    _ memory: UnsafeRawBufferPointer, _ base: UnsafeRawPointer, from start: Int
  ) throws(IndexDamage) {
    let pages = (start + PageLayout.pageSize - 1) / PageLayout.pageSize - 1
    guard start >= PageLayout.pageSize, start <= memory.count, memory.count - start == pages * 8,
      PageSum.of(UnsafeRawBufferPointer(start: base + start, count: pages * 8))
        == base.number(at: PageLayout.sumsSum, as: UInt64.self)
    else { throw .damaged(byte: min(start, memory.count)) }
  }
}
