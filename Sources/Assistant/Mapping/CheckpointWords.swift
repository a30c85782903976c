// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization
internal import Understanding

/// A checkpoint as people write one: "Day 30: What have you learned? What do you need next?"
struct CheckpointWords: Equatable {
  /// Counted from the start; nil when no day is named.
  var day: Int?
  /// The questions to ask then, each with its question mark.
  var questions: [String] = []

  init(_ words: String) {
    let heard = Language.current.heard
    let parts = words.lowercased().split(maxSplits: 2) { !$0.isLetter && !$0.isNumber }
    if parts.count > 1, let number = Int(parts[1]), (0..<10_000).contains(number) {
      if heard.hears(parts[0], in: .dayWords) { day = number }
      if heard.hears(parts[0], in: .weekWords) { day = number * 7 }
    }
    let text = day == nil ? words[...] : words.split(separator: ":", maxSplits: 1).last ?? ""
    var rest = text
    while let mark = rest.firstIndex(of: "?") {
      questions.append(String(rest[...mark]).trimmingWhitespace())
      rest = rest[rest.index(after: mark)...]
    }
  }
}
