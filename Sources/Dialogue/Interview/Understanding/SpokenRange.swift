// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Ranges of places, spelled out: "1-3", "1 to 3" and "one through three" are "1 2 3".
public enum SpokenRange {
  /// The line with each range of places in it as the numbers that it stands for; all else as it was.
  public static func spelledOut(_ line: String) -> String {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.contains(where: { $0.contains(where: isDash) }) || words.count > 2 else { return line }
    var spelled: [String] = []
    var place = 0
    while place < words.count {
      if let range = joined(words[place]) {
        spelled.append(range)
        place += 1
      } else if place + 2 < words.count, isLink(words[place + 1]),
        let range = range(words[place], words[place + 2])
      {
        spelled.append(range)
        place += 3
      } else {
        spelled.append(words[place])
        place += 1
      }
    }
    return spelled.joined(separator: " ")
  }

  /// The places of "1-3" or "1–3,"; nil for other words.
  private static func joined(_ word: String) -> String? {
    let ends = word.split(omittingEmptySubsequences: false, whereSeparator: isDash)
    return ends.count == 2 ? range(String(ends[0]), String(ends[1])) : nil
  }

  private static func range(_ first: String, _ last: String) -> String? {
    let bare = Phrasing.folded(last).filter { $0.isLetter || $0.isNumber }
    guard let low = place(Phrasing.folded(first)), let high = place(bare), low < high, high <= highest else {
      return nil
    }
    // A mark behind it stays.
    return (low...high).map(String.init).joined(separator: " ") + last.reversed().prefix { ",;.!?".contains($0) }
  }

  /// A count, in figures or in words. "First to last" names no numbers.
  private static func place(_ word: String) -> Int? {
    Language.current.heard.cardinal(word).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func isLink(_ word: String) -> Bool {
    Language.current.heard.hears(word.lowercased(), in: .rangeLinks) || word.count == 1 && word.allSatisfy(isDash)
  }

  private static func isDash(_ letter: Character) -> Bool { "-\u{2013}\u{2014}".contains(letter) }

  /// No list is longer; and no line shall grow without end.
  private static let highest = 60
}
