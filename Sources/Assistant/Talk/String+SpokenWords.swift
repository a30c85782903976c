// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// Its words as they are compared with lists: in lower case, without apostrophes, cut at all but letters, numbers and the marks
  /// that are kept.
  func spokenWords(keeping marks: String = "") -> [String] {
    lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !$0.isLetter && !$0.isNumber && !marks.contains($0) }.map(String.init)
  }
}
