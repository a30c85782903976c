// SPDX-License-Identifier: GPL-3.0-or-later

/// A place where a line may divide: a mark or a word like "and", with all that only joins around it (", and then").
struct ListMark: Equatable {
  /// From what hardly divides to what always does.
  enum Kind: Int, Comparable {
    /// A word like "and", and nothing else.
    case joint
    case comma
    /// A full stop, or another mark that ends a sentence.
    case stop
    case semicolon

    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  /// The tokens that belong to neither side.
  var range: Range<Int>
  var kind: Kind
  /// There is a word like "and" in it.
  var isJoint: Bool
  /// A word that only adds something stands in it: "also".
  var isAdding = false
  /// A comma follows "and", so that what comes next may be put in between: "and, on a good day,".
  var isInterrupted = false
  /// It says that a step follows: "then", "step two".
  var isStep = false
}
