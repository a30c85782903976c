// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes that stay where they are and as they are for as long as this lives: a copy, or memory of somebody else's.
public final class PackedBytes: Sendable {
  nonisolated(unsafe) let memory: UnsafeRawBufferPointer
  private let owner: (any AnyObject & Sendable)?

  /// How many there are.
  public var count: Int { memory.count }

  /// A copy.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    copy.copyBytes(from: bytes)
    memory = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
    owner = nil
  }

  /// - Parameter owner: keeps the memory while it lives.
  public init(_ memory: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    self.memory = memory
    self.owner = owner
  }

  deinit {
    if owner == nil { memory.deallocate() }
  }

  /// A stretch of these bytes; empty where it is not within them.
  public func slice(_ range: Range<Int>) -> PackedBytes {
    guard range.lowerBound >= 0, range.upperBound <= count else { return PackedBytes([]) }
    return PackedBytes(UnsafeRawBufferPointer(rebasing: memory[range]), owner: self)
  }
}
