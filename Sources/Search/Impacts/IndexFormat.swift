// SPDX-License-Identifier: GPL-3.0-or-later

/// How an index file is laid out. All numbers are little-endian.
///
/// - Page 0 is the header: magic, version, lengths, and where each section lies; its last 8 bytes are its checksum.
/// - The sections follow one another; pages of 16 KiB are counted over them, whatever begins where.
/// - The file ends with a checksum for each page after the header; the header holds the checksum of these.
public enum IndexFormat {
  static let magic: UInt64 = 0x0058_4449_5F50_4C49  // "ILP_IDX" and a zero byte
  /// The number of the format that this program writes and reads.
  public static let version: UInt32 = 1
  /// Bytes that share a checksum.
  public static let pageSize = 16_384
  /// Documents whose scores are collected together: their 16-bit sums fit into the first-level cache.
  static let windowBits = 13
  static let windowSize = 1 << windowBits
  /// So many windows can be numbered in 16 bits.
  static let documentLimit = windowSize << 16
  /// The documents of an index with neighbours are numbered in 16 bits there.
  static let neighbourLimit = 1 << 16
  /// What stands before a term that is a piece of a word: no word holds it.
  static let gramMark: UInt8 = 1

  /// The parts of a file, in the order of the header's table.
  enum Section: Int, CaseIterable {
    /// Parameters of the ranking: 64-bit floating-point numbers.
    case settings
    /// Words that are not searched for, each ended by a line feed.
    case stopWords
    /// For each term its blocks.
    case postings
    /// A record of `TermRecord.size` bytes for each term.
    case terms
    case termBytes
    /// A hash table from terms to their numbers plus 1; 32 bits each.
    case slots
    /// The words as they are written, for spelling: groups, records, bytes.
    case wordGroups, words, wordBytes
    /// Where the id of each document begins, and the end; 64 bits each.
    case idOffsets
    case idBytes
    /// For each document its nearest others: their numbers in 16 bits each, then their likenesses in 8.
    case neighbours
  }

  /// Offsets within the header.
  enum Header {
    static let magic = 0
    static let version = 8
    static let pageSize = 12
    static let fileLength = 16
    static let documentCount = 24
    static let termCount = 32
    static let wordCount = 40
    static let neighbourCount = 48
    static let sumsOffset = 56
    static let sumsSum = 64
    /// Offset and length of each section, 64 bits each.
    static let sections = 72
    static let checksum = pageSizeOfHeader - 8
    static let pageSizeOfHeader = IndexFormat.pageSize
  }
}
