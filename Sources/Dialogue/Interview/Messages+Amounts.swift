// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  /// "from 0 to 10", "of at least 1", "up to 5".
  static func span(_ range: Bounds) -> String {
    switch (range.min, range.max) {
    case (let min?, let max?): say("dialogue.span.min-max", "from \(min) to \(max)")
    case (let min?, nil): say("dialogue.span.min-none", "of at least \(min)")
    case (nil, let max?): say("dialogue.span.none-max", "up to \(max)")
    case (nil, nil): ""
    }
  }

  /// "2 to 4", "at least 1", "up to 3", "exactly 2".
  static func amount(_ bounds: Bounds) -> String {
    switch (bounds.min, bounds.max) {
    case (let min?, let max?) where min == max: say("dialogue.amount.min-max", "exactly \(min)")
    case (let min?, let max?): say("dialogue.amount.min-max-2", "\(min) to \(max)")
    case (let min?, nil): say("dialogue.amount.min-none", "at least \(min)")
    case (nil, let max?): say("dialogue.amount.none-max", "up to \(max)")
    case (nil, nil): say("dialogue.amount.none-none", "some")
    }
  }

  /// A number without a needless ".0".
  static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  static func countWord(_ count: Int) -> String {
    switch count {
    case 0: say("dialogue.count-word.0", "no")
    case 1: say("dialogue.count-word.1", "one")
    case 2: say("dialogue.count-word.2", "two")
    case 3: say("dialogue.count-word.3", "three")
    case 4: say("dialogue.count-word.4", "four")
    case 5: say("dialogue.count-word.5", "five")
    case 6: say("dialogue.count-word.6", "six")
    case 7: say("dialogue.count-word.7", "seven")
    case 8: say("dialogue.count-word.8", "eight")
    case 9: say("dialogue.count-word.9", "nine")
    case 10: say("dialogue.count-word.10", "ten")
    default: String(count)
    }
  }

  /// "a goal", "an action".
  static func withArticle(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } ?? false
      ? say("dialogue.with-article.an", "an \(say(code: noun))")
      : say("dialogue.with-article.a", "a \(say(code: noun))")
  }

  static func noNumber(_ range: Bounds?, _ unit: String?) -> String {
    let kind =
      unit.map { say("dialogue.no-number.kind", "a number of \($0)") } ?? say("dialogue.no-number.kind-2", "a number")
    return say("dialogue.no-number", "I hear no number in that. Type \(kind)\(range.map { " " + span($0) } ?? "").")
  }

  static func whichPoint(_ words: String, _ bounds: Bounds) -> String {
    say("dialogue.which-point", "\u{201C}\(words)\u{201D}: which number is that, \(span(bounds))?")
  }

  static func severalNumbers(_ numbers: [Double]) -> String {
    say("dialogue.several-numbers", "I hear \(numbers.prefix(4).map(plain).listedAnd). Which one is it?")
  }

  static func outOfRange(_ number: Double, _ range: Bounds) -> String {
    say("dialogue.out-of-range", "\(plain(number)) is outside what can be. Type a number \(span(range)).")
  }
}
