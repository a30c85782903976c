// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

/// A checkpoint as people write one: "Day 30: What have you learned? What do you need next?"
struct CheckpointWords: Equatable {
  /// Counted from the start; nil when no day is named.
  var day: Int?
  /// The questions to ask then, each with its question mark.
  var questions: [String] = []

  init(_ words: String) {
    let heard = Language.current.heard
    let weeks = heard.rest(of: words, after: .weekWords)?.rest
    if let named = weeks ?? heard.rest(of: words, after: .dayWords)?.rest {
      let number = named.drop { !$0.isNumber }.prefix { $0.isNumber }
      day = Int(number).flatMap { $0 < 10_000 ? (weeks == nil ? $0 : $0 * 7) : nil }
    }
    let text = day == nil ? words[...] : words.split(separator: ":", maxSplits: 1).last ?? ""
    var rest = text
    while let mark = rest.firstIndex(of: "?") {
      questions.append(String(rest[...mark]).trimmingWhitespace())
      rest = rest[rest.index(after: mark)...]
    }
  }
}
