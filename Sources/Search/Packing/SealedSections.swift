// SPDX-License-Identifier: GPL-3.0-or-later

/// A few stretches of bytes as one, with a magic number, a version, a key of what they were made from, and checksums.
public enum SealedSections {
  /// - Parameters:
  ///   - magic: the first 8 bytes, for readers that look what it is.
  ///   - key: whoever opens it has to give the same.
  public static func seal(_ sections: [[UInt8]], magic: UInt64, version: UInt32, key: UInt64) -> [UInt8] {
    let sealed = SealedBytes()
    var output = PagedOutput<Never>(sectionCount: sections.count) { sealed.bytes.append(contentsOf: $0) }
    for (number, section) in sections.enumerated() { output.write(number, section) }
    let header = output.finish(
      magic: magic, version: version, numbers: [Int(key >> 32), Int(key & 0xFFFF_FFFF), sections.count])
    return header + sealed.bytes
  }

  /// The sections again; nil when they are made from something else, or cut short, or their header is damaged.
  ///
  /// A page is checked before it is first read. Where one turns out to be damaged its bytes are not given, and no section
  /// `isSound` any more.
  public static func open(
    _ bytes: PackedBytes, magic: UInt64, version: UInt32, key: UInt64, count: Int
  ) -> [PackedBytes]? {
    guard let file = try? PagedFile(bytes.memory, magic: magic, version: version, sectionCount: count),
      Array(file.numbers.prefix(3)) == [Int(key >> 32), Int(key & 0xFFFF_FFFF), count]
    else { return nil }
    return (0..<count).map { PackedBytes(file.unread($0), owner: bytes, pages: file.bytes) }
  }

  private final class SealedBytes {
    var bytes: [UInt8] = []
  }
}
