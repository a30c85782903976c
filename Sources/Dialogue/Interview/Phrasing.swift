// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Words as people say and compare them.
enum Phrasing {
  /// Somebody whose name is not known, by their role: "the case manager".
  static func theHolder(of role: String) -> String {
    say("dialogue.phrasing.the-holder", "the \(say(code: role))")
  }

  /// A name without what is told behind a comma or in brackets.
  static func bareName(_ name: String) -> String {
    let bare = name.prefix { $0 != "," && $0 != "(" }
    return bare.contains(where: \.isLetter) ? trimmed(String(bare)) : name
  }

  /// Choices are whole sayings with commas and an "and" of their own, so they stand side by side: "a; b; c".
  static func joined(_ parts: [String], areChoices: Bool) -> String {
    areChoices ? parts.listedLoosely : parts.listedAnd
  }

  /// How many words a text has.
  static func wordCount(_ text: String) -> Int {
    text.split { $0.isWhitespace }.count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// For comparing: without case, with single spaces and straight apostrophes, without marks at the ends.
  static func folded(_ text: String) -> String {
    let words = text.lowercased().replacing("’").split { $0.isWhitespace }
    let line = words.joined(separator: " ")
    let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "\"", "“", "”", "(", ")"]
    return String(line.drop { marks.contains($0) }.reversedDrop { marks.contains($0) })
  }

  /// Without blanks at the ends.
  static func trimmed(_ text: String) -> String {
    String(text.drop { $0.isWhitespace }.reversedDrop { $0.isWhitespace })
  }

  /// Without blanks and without a mark at the end.
  static func bare(_ text: String) -> String {
    String(Substring(trimmed(text)).reversedDrop { ".,;!?".contains($0) || $0.isWhitespace })
  }

  /// Without "please", "can we", "no," and the like in front.
  static func withoutRequestLeads(_ line: String) -> String {
    let heard = Language.current.heard
    var line = line
    while true {
      let plain = String(line.drop { $0 == "," || $0 == "." || $0 == ":" || $0.isWhitespace })
      let words = plain.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      if let lead = heard.rest(of: plain, after: .requestLeads) {
        line = lead.rest
      } else if words.count == 2, let word = words.first, word.hasSuffix(","),
        heard.hears(word.dropLast().lowercased(), in: .requestLeads)
      {
        line = String(words[1])
      } else {
        return plain
      }
    }
  }

  /// With a full stop, when it ends without any mark.
  static func closed(_ text: String) -> String {
    guard let last = text.last, last.isLetter || last.isNumber else { return text }
    return text + "."
  }
}

extension Substring {
  /// Without the trailing characters for which the predicate holds.
  func reversedDrop(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}

extension String {
  /// With something else in the place of the first occurrence of a text.
  func replacingFirst(_ text: String, with other: String) -> String {
    guard !text.isEmpty, let range = firstRange(of: text) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  /// With a typographic apostrophe made straight.
  fileprivate func replacing(_ apostrophe: Character) -> String {
    String(map { $0 == apostrophe ? "'" : $0 })
  }
}
