// SPDX-License-Identifier: GPL-3.0-or-later

/// The words in front of a day or a period.
struct DateRelation: Equatable {
  /// How what is done lies to the day.
  enum Side: Equatable {
    case none, at, by, through, before, after
  }

  /// Which part of a period is meant.
  enum Part: Equatable {
    case whole, start, middle, end, firstHalf
    /// "early", "late": nobody knows how much of the period that is.
    case vague
  }

  var side = Side.none
  var part = Part.whole
  /// It looks back: "since".
  var isBack = false
  /// It says when something begins: "from".
  var isBeginning = false
  /// The token after the words.
  var next: Int

  /// Something has to be done by then.
  var isDeadline: Bool { side == .by || side == .through || side == .before || part == .end }
  var isEmpty: Bool { side == .none && part == .whole }
}
