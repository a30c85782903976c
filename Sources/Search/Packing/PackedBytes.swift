// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes that stay where they are and as they are for as long as this lives: a copy, or memory of somebody else's.
public final class PackedBytes: Sendable {
  nonisolated(unsafe) let memory: UnsafeRawBufferPointer
  private let owner: (any AnyObject & Sendable)?
  /// What checks each page before it is first read; nil for bytes that need none.
  private let pages: CheckedBytes?

  /// How many there are.
  public var count: Int { memory.count }

  /// Whether everything that was read so far, here and in the other sections of the same file, is as it was written.
  public var isSound: Bool { pages?.isSound ?? true }

  /// A copy.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    copy.copyBytes(from: bytes)
    memory = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
    owner = nil
    pages = nil
  }

  /// - Parameter owner: keeps the memory while it lives.
  public convenience init(_ memory: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    self.init(memory, owner: owner, pages: nil)
  }

  init(_ memory: UnsafeRawBufferPointer, owner: any AnyObject & Sendable, pages: CheckedBytes?) {
    self.memory = memory
    self.owner = owner
    self.pages = pages
  }

  deinit {
    if owner == nil { memory.deallocate() }
  }

  /// A stretch of these bytes; empty where it is not within them.
  public func slice(_ range: Range<Int>) -> PackedBytes {
    guard range.lowerBound >= 0, range.upperBound <= count else { return PackedBytes([]) }
    return PackedBytes(UnsafeRawBufferPointer(rebasing: memory[range]), owner: self, pages: pages)
  }

  /// Looks at all of them; whether they are as they were written.
  public func verify() -> Bool { count == 0 || pointer(0, count) != nil }

  /// The bytes from `offset` on, `count` of them, all of which can be read; nil where they are not within these, or turn out
  /// to be damaged, which `isSound` then tells.
  @inline(__always)
  func pointer(_ offset: Int, _ count: Int) -> UnsafeRawPointer? {
    guard let base = memory.baseAddress, offset >= 0, count >= 0, offset <= memory.count, count <= memory.count - offset
    else { return nil }
    guard let pages, let start = pages.all.baseAddress else { return base + offset }
    return try? pages.bytes(at: base + offset - start, count: count)
  }
}
