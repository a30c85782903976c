// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of a paper form.
enum PaperBlock: Equatable {
  case title(String)
  case heading(String)
  case text(String)
  /// For whoever leads the talk.
  case tip(String)
  case question(number: Int, text: String, aside: String)
  /// Boxes to tick, one to a line.
  case boxes([String])
  /// Short things on one line: the points of a scale.
  case points([String])
  /// So many empty lines to write on.
  case lines(Int)
  /// A short empty line with a word in front.
  case field(String)
}
