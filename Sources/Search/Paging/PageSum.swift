// SPDX-License-Identifier: GPL-3.0-or-later

/// The checksum of a page: 64 bits over four lanes of 8-byte words, quick enough to be computed before every first use.
///
/// Every step is a bijection of its lane, so a change within one word is always seen; any other change escapes with a
/// probability of about 2^-64. It guards against damage, not against forgery: readers check every number as well.
enum PageSum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter bytes: what is missing to a multiple of 32 counts as 0, and the length counts as well.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    // Four numbers and not a vector: processors multiply 64 bits four times in a row sooner than side by side.
    var (first, second, third, fourth) = (factor, 2 &* factor, 3 &* factor, 4 &* factor)
    var position = 0
    let whole = bytes.count & ~31
    if let base = bytes.baseAddress {
      while position < whole {
        first = step(first, base.number(at: position))
        second = step(second, base.number(at: position &+ 8))
        third = step(third, base.number(at: position &+ 16))
        fourth = step(fourth, base.number(at: position &+ 24))
        position &+= 32
      }
    }
    if position < bytes.count {
      var rest = SIMD4<UInt64>.zero
      for (offset, byte) in bytes[position...].enumerated() { rest[offset / 8] |= UInt64(byte) << (offset % 8 * 8) }
      (first, second, third, fourth) = (
        step(first, rest[0]), step(second, rest[1]), step(third, rest[2]), step(fourth, rest[3])
      )
    }
    var sum = UInt64(bytes.count) &* factor
    for lane in [first, second, third, fourth] {
      sum = (sum ^ lane) &* factor
      sum ^= sum >> 29
    }
    return sum
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let value = (lane ^ word) &* factor
    return value ^ (value >> 32)
  }
}
