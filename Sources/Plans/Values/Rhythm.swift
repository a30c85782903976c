// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// How often something happens, read from words.
public enum Rhythm {
  /// How many days lie between two times: 7 for "weekly" or "every Friday", 14 for "every two weeks", 3 for "twice a week"; nil
  /// where the words do not say.
  public static func days(in words: String) -> Int? {
    let heard = Language.current.heard
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let text = " " + parts.joined(separator: " ") + " "
    // The longest counts: "twice weekly" before "weekly".
    let single = heard.rhythms.filter { text.contains(" \($0.key) ") }
    if let longest = single.max(by: { ($0.key.count, $1.key) < ($1.key.count, $0.key) }) { return longest.value }
    for (index, part) in parts.enumerated() {
      guard let unit = heard.spans[part], let last = parts[..<index].last else { continue }
      let before = parts[..<index].dropLast()
      if heard.hears(last, in: .eachWords) {
        let times = before.last { !heard.hears($0, in: .timesWords) }.flatMap { number($0, heard) } ?? 1
        return max(1, unit / times)
      }
      if let count = number(last, heard), heard.hears(before.last ?? "", in: .everyWords) { return unit * count }
    }
    return nil
  }

  private static func number(_ word: String, _ heard: HeardWords) -> Int? {
    let found = heard.cardinal(word) ?? heard.repeats[word]
    return found.flatMap { (1...100).contains($0) ? $0 : nil }
  }
}
