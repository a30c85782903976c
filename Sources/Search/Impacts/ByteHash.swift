// SPDX-License-Identifier: GPL-3.0-or-later

/// The hash by which terms are found, the same in every run and in every file.
enum ByteHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: raw.count) &* factor
    var position = 0
    while position + 8 <= raw.count {
      hash = mix(hash, UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
      position += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while position < raw.count {
      rest |= UInt64(raw[position]) &<< shift
      shift &+= 8
      position += 1
    }
    hash = mix(hash, rest)
    return hash ^ (hash >> 32)
  }

  /// The hash of less than 8 bytes, the first one lowest.
  @inline(__always)
  static func of(_ bytes: UInt64, count: Int) -> UInt64 {
    let hash = mix(UInt64(truncatingIfNeeded: count) &* factor, bytes)
    return hash ^ (hash >> 32)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
