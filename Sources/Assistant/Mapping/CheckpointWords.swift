// SPDX-License-Identifier: GPL-3.0-or-later

/// A checkpoint as people write one: "Day 30: What have you learned? What do you need next?"
struct CheckpointWords: Equatable {
  /// Counted from the start; nil when no day is named.
  var day: Int?
  /// The questions to ask then, each with its question mark.
  var questions: [String] = []

  init(_ words: String) {
    let lower = words.lowercased()
    if lower.hasPrefix("day ") || lower.hasPrefix("week ") {
      let number = lower.drop { !$0.isNumber }.prefix { $0.isNumber }
      day = Int(number).flatMap { $0 < 10_000 ? (lower.hasPrefix("week") ? $0 * 7 : $0) : nil }
    }
    let text = day == nil ? words[...] : words.split(separator: ":", maxSplits: 1).last ?? ""
    var rest = text
    while let mark = rest.firstIndex(of: "?") {
      questions.append(String(rest[...mark]).trimmingWhitespace())
      rest = rest[rest.index(after: mark)...]
    }
  }
}
