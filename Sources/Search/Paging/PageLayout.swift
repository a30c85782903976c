// SPDX-License-Identifier: GPL-3.0-or-later

/// How a paged file is laid out. All numbers are little-endian.
///
/// - Page 0 is the header: magic, version, lengths, a few numbers of the kind of file, and where each section lies; its last 8
///   bytes are its checksum.
/// - The sections follow one another; pages of 4 KiB are counted over them, whatever begins where.
/// - The file ends with a checksum for each page after the header; the header holds the checksum of these.
enum PageLayout {
  /// Bytes that share a checksum: few, because all of them are read where one is asked for.
  static let pageSize = 4096
  /// Numbers that a kind of file can keep in the header.
  static let numberCount = 8

  /// Offsets within the header.
  static let magic = 0
  static let version = 8
  static let pageSizePlace = 12
  static let fileLength = 16
  static let sumsOffset = 24
  static let sumsSum = 32
  static let numbers = 40
  /// Offset and length of each section, 64 bits each.
  static let sections = numbers + numberCount * 8
  static let checksum = pageSize - 8

  static func place(ofSection section: Int) -> Int { sections + section * 16 }
}
