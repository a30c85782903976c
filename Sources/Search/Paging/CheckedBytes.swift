// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

/// The bytes of a paged file, each page checked against its checksum before it is first read.
///
/// Threads may share it: what is checked twice gives the same answer.
final class CheckedBytes: Sendable {
  nonisolated(unsafe) let all: UnsafeRawBufferPointer
  private let sumsOffset: Int
  private nonisolated(unsafe) let isChecked: UnsafeMutablePointer<Atomic<Bool>>
  private let foundDamage = Atomic(false)

  /// Whether no page was found to be other than it was written.
  var isSound: Bool { !foundDamage.load(ordering: .relaxed) }

  /// - Parameter sumsOffset: where the checksums begin, one for each page after the header; up to there reaches what is read.
  init(_ all: UnsafeRawBufferPointer, sumsOffset: Int) {
    self.all = all
    self.sumsOffset = sumsOffset
    let pageCount = max(1, (sumsOffset + PageLayout.pageSize - 1) / PageLayout.pageSize)
    isChecked = .allocate(capacity: pageCount)
    for page in 0..<pageCount { (isChecked + page).initialize(to: Atomic(false)) }
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
        if !isChecked[page].load(ordering: .relaxed) { try check(page: page, base) }
        page += 1
      }
    }
    return base + offset
  }

  private func check(page: Int, _ base: UnsafeRawPointer) throws(IndexDamage) {
    let start = page * PageLayout.pageSize
    let bytes = UnsafeRawBufferPointer(start: base + start, count: min(PageLayout.pageSize, sumsOffset - start))
    let sum: UInt64 = base.number(at: sumsOffset + (page - 1) * 8)
    guard PageSum.of(bytes) == sum else {
      foundDamage.store(true, ordering: .relaxed)
      throw .damaged(byte: start)
    }
    isChecked[page].store(true, ordering: .relaxed)
  }
}
