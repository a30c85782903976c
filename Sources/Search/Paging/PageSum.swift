// SPDX-License-Identifier: GPL-3.0-or-later

/// The checksum of a page: 64 bits over four lanes of 8-byte words, quick enough to be computed before every first use.
///
/// Every step is a bijection of its lane, so a change within one word is always seen; any other change escapes with a
/// probability of about 2^-64. It guards against damage, not against forgery: readers check every number as well.
enum PageSum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter bytes: what is missing to a multiple of 32 counts as 0, and the length counts as well.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* factor
    var position = 0
    while position + 32 <= bytes.count {
      lanes = step(lanes, bytes.loadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self))
      position += 32
    }
    if position < bytes.count {
      var rest = SIMD4<UInt64>.zero
      for (offset, byte) in bytes[position...].enumerated() { rest[offset / 8] |= UInt64(byte) << (offset % 8 * 8) }
      lanes = step(lanes, rest)
    }
    var sum = UInt64(bytes.count) &* factor
    for lane in 0..<4 {
      sum = (sum ^ lanes[lane]) &* factor
      sum ^= sum >> 29
    }
    return sum
  }

  @inline(__always)
  private static func step(_ lanes: SIMD4<UInt64>, _ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    var mixed = SIMD4<UInt64>.zero
    for lane in 0..<4 {
      let value = (lanes[lane] ^ words[lane].littleEndian) &* factor
      mixed[lane] = value ^ (value >> 32)
    }
    return mixed
  }
}
