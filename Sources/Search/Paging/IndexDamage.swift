// SPDX-License-Identifier: GPL-3.0-or-later

/// Why an index file is not read.
public enum IndexDamage: Error, Equatable, Sendable {
  /// It does not begin as an index does.
  case notAnIndex
  /// It was written by another version of the program, which numbers its format so.
  case otherVersion(UInt32)
  /// It is shorter or longer than it says.
  case wrongLength(expected: UInt64, found: UInt64)
  /// A checksum differs, or a number points outside the file; the byte tells where.
  case damaged(byte: Int)
}
