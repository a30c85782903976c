// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in a text file. Lines and columns are counted from 1; columns in Unicode scalars.
public struct SourceMark: Sendable, Hashable, Comparable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  /// A place by line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file: where a defect of the file as a whole is shown.
  public static let start = SourceMark(line: 1, column: 1)

  /// Whether one place comes before another.
  public static func < (one: SourceMark, other: SourceMark) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
