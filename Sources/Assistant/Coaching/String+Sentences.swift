// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

extension String {
  /// The first letter as at the beginning of a sentence.
  var startingUppercase: String { prefix(1).uppercased() + dropFirst() }

  /// The first letter as inside a sentence, but for words in capitals and those that always have one, such as "I".
  var startingLowercase: String {
    let first = prefix { !$0.isWhitespace }
    guard first.first?.isUppercase == true,
      !Language.current.heard.hears(first.lowercased().prefix { $0.isLetter }, in: .capitals),
      !first.dropFirst().contains(where: \.isUppercase)
    else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// Its sentences, each without its full stop. "2.5" is a number, and "Dr. Lee" is named in one sentence.
  var sentences: [String] {
    var sentences: [String] = []
    var start = startIndex
    for (place, letter) in zip(indices, self) where ".!?;".contains(letter) || letter.isNewline {
      let after = index(after: place)
      guard after == endIndex || self[after].isWhitespace || letter.isNewline else { continue }
      let last = self[start..<place].lastWord
      if letter == ".", last.count <= 3, last.first?.isUppercase == true, after != endIndex { continue }
      sentences.append(String(self[start..<place]).trimmingWhitespace())
      start = after
    }
    sentences.append(String(self[start...]).trimmingWhitespace())
    return sentences.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Of words to which those of a follow-up were added, the last ones: they say it better.
  var lastSaid: String { sentences.last ?? self }

  /// Without the marks at its end.
  var trimmedForJoining: String {
    var text = trimmingWhitespace()
    while let last = text.last, ".,;:?!".contains(last) { text.removeLast() }
    return text
  }

  /// With one mark at its end where there would be two.
  var closedOnce: String { hasSuffix("..") ? String(dropLast()) : self }
}

extension Substring {
  /// What stands behind the last blank of words; found from the end, since it is asked for at each mark.
  fileprivate var lastWord: Substring {
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
    let start = self[..<end].lastIndex(where: \.isWhitespace).map { index(after: $0) } ?? startIndex
    return self[start..<end]
  }
}
