// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes the sections of a paged file in any order, hands their bytes on, and keeps what the header will need.
struct PagedOutput<Failure: Error> {
  private let write: (UnsafeRawBufferPointer) throws(Failure) -> Void
  private var page: [UInt8] = []
  private var sums: [UInt8] = []
  private var sections: [Range<Int>]
  /// Bytes so far, the header included.
  private(set) var offset = PageLayout.pageSize

  /// - Parameter write: takes what comes after the header page.
  init(sectionCount: Int, _ write: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void) {
    self.write = write
    sections = Array(repeating: offset..<offset, count: sectionCount)
    page.reserveCapacity(PageLayout.pageSize)
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(PageLayout.pageSize - page.count)
      page.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      if page.count == PageLayout.pageSize { try flush() }
    }
    offset += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) throws(Failure) {
    try bytes.withUnsafeBytesTyped { (raw) throws(Failure) in try append(raw) }
  }

  /// Writes a whole section.
  mutating func write(_ section: Int, _ bytes: UnsafeRawBufferPointer) throws(Failure) {
    let start = offset
    try append(bytes)
    sections[section] = start..<offset
  }

  /// Writes a whole section.
  mutating func write(_ section: Int, _ bytes: [UInt8]) throws(Failure) {
    let start = offset
    try append(bytes)
    sections[section] = start..<offset
  }

  /// What was written from `start` on is a section.
  mutating func close(_ section: Int, from start: Int) {
    sections[section] = start..<offset
  }

  /// Writes the last page and the checksums.
  /// - Returns: the header, to be written over the first page.
  mutating func finish(magic: UInt64, version: UInt32, numbers: [Int]) throws(Failure) -> [UInt8] {
    let end = offset
    try flush()
    try sums.withUnsafeBytesTyped { (raw) throws(Failure) in try write(raw) }
    var page = [UInt8](repeating: 0, count: PageLayout.pageSize)
    page.put(magic, at: PageLayout.magic)
    page.put(version, at: PageLayout.version)
    page.put(UInt32(PageLayout.pageSize), at: PageLayout.pageSizePlace)
    page.put(UInt64(end + sums.count), at: PageLayout.fileLength)
    page.put(UInt64(end), at: PageLayout.sumsOffset)
    page.put(sums.withUnsafeBytes(PageSum.of), at: PageLayout.sumsSum)
    for (place, number) in numbers.prefix(PageLayout.numberCount).enumerated() {
      page.put(UInt64(number), at: PageLayout.numbers + place * 8)
    }
    for (section, range) in sections.enumerated() {
      page.put(UInt64(range.lowerBound), at: PageLayout.place(ofSection: section))
      page.put(UInt64(range.count), at: PageLayout.place(ofSection: section) + 8)
    }
    let sum = page.withUnsafeBytes { PageSum.of(UnsafeRawBufferPointer(rebasing: $0[..<PageLayout.checksum])) }
    page.put(sum, at: PageLayout.checksum)
    return page
  }

  private mutating func flush() throws(Failure) {
    guard !page.isEmpty else { return }
    sums.append(page.withUnsafeBytes(PageSum.of))
    try page.withUnsafeBytesTyped { (raw) throws(Failure) in try write(raw) }
    page.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with the type of the error kept.
  func withUnsafeBytesTyped<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let result = withUnsafeBytes { raw -> Result<Void, Failure> in
      do throws(Failure) {
        try body(raw)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}
