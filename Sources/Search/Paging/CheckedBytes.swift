// SPDX-License-Identifier: GPL-3.0-or-later

/// The bytes of a paged file, each page checked against its checksum before it is first read.
///
/// What is checked is remembered without locks, so every thread has its own.
final class CheckedBytes {
  let all: UnsafeRawBufferPointer
  private let sumsOffset: Int
  private let isChecked: UnsafeMutablePointer<Bool>
  private let pageCount: Int

  /// - Parameter sumsOffset: where the checksums begin, one for each page after the header; up to there reaches what is read.
  init(_ all: UnsafeRawBufferPointer, sumsOffset: Int) {
    self.all = all
    self.sumsOffset = sumsOffset
    pageCount = (sumsOffset + PageLayout.pageSize - 1) / PageLayout.pageSize
    isChecked = .allocate(capacity: max(1, pageCount))
    isChecked.initialize(repeating: false, count: max(1, pageCount))
  }

  deinit {
    isChecked.deallocate()
  }

  /// The bytes from `offset` on, `count` of them, all of which can be read.
  /// - Throws: when they reach beyond the sections, or when a page is not as it was written.
  @inline(__always)
  func bytes(at offset: Int, count: Int) throws(IndexDamage) -> UnsafeRawPointer {
    guard let base = all.baseAddress, offset >= PageLayout.pageSize, count >= 0, offset <= sumsOffset,
      count <= sumsOffset - offset
    else { throw .damaged(byte: max(0, offset)) }
    if count > 0 {
      var page = offset / PageLayout.pageSize
      let last = (offset + count - 1) / PageLayout.pageSize
      while page <= last {
        if !isChecked[page] { try check(page: page, base) }
        page += 1
      }
    }
    return base + offset
  }

  private func check(page: Int, _ base: UnsafeRawPointer) throws(IndexDamage) {
    let start = page * PageLayout.pageSize
    let bytes = UnsafeRawBufferPointer(start: base + start, count: min(PageLayout.pageSize, sumsOffset - start))
    let sum: UInt64 = base.number(at: sumsOffset + (page - 1) * 8)
    guard PageSum.of(bytes) == sum else { throw .damaged(byte: start) }
    isChecked[page] = true
  }
}
