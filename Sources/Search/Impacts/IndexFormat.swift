// SPDX-License-Identifier: GPL-3.0-or-later

/// What an index file of a large corpus holds; `PageLayout` says how files are laid out.
public enum IndexFormat {
  static let magic: UInt64 = 0x0058_4449_5F50_4C49  // "ILP_IDX" and a zero byte
  /// The number of the format that this program writes and reads.
  public static let version: UInt32 = 3
  /// Bytes of the header, which is written last.
  public static let headerSize = PageLayout.pageSize
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
    /// The name of the stemmer.
    case stemmer
  }

  /// The numbers of the header, in their order.
  enum Number: Int, CaseIterable {
    case documents, terms, words, neighbours
  }
}
