// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Messages {
  static let fromYourWords = "One sentence from your words:"
  static func sentenceIsNow(_ words: String) -> String {
    "The goal is now: \u{201C}\(words)\u{201D}. /undo takes that back."
  }
  static let ownWordsStay = "Then your own words stand."
  static let theLearner = "The learner"
  static let keepSentence = "(yes, no, or edit to change it in the line)"

  static let sentenceTooShort = "that is no whole sentence: say yes, no or edit, or type it as it shall be"

  static func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  /// What a goal does not say yet, in the words of the band; empty for a goal that says all.
  static func missing(in reading: GoalReading, _ band: Band) -> [String] {
    var missing: [String] = []
    if !reading.observable { missing.append(isYoung(band) ? "what people can see" : "what somebody would see you do") }
    if !reading.measurable { missing.append(isYoung(band) ? "how many" : "how much or how often") }
    if !reading.timeBound { missing.append(isYoung(band) ? "which day" : "by when") }
    return missing
  }

  static func stillOpen(_ missing: [String], _ band: Band) -> String {
    let things =
      missing.count > 1 ? missing.dropLast().joined(separator: ", ") + " and " + (missing.last ?? "") : missing.joined()
    return isYoung(band)
      ? "It does not say \(things) yet. That is fine for now."
      : "Still open: \(things). You can add it, or leave it open."
  }

  static func strong(_ band: Band) -> String {
    isYoung(band)
      ? "Your goal says it all." : "Your goal says what one will see, how much and by when. It stands as it is."
  }

  static func alreadySaid(_ words: String) -> String { "You said it already: \(words)." }

  static func severalGoals(_ items: [String], _ band: Band) -> String {
    let list = items.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "; ")
    return isYoung(band)
      ? "I hear more than one thing: \(list). One is enough. /edit goal changes it."
      : "I hear \(items.count) goals in one: \(list). One at a time is easier to reach; each can be a goal of its own. /edit goal changes it."
  }

  static func severalThings(_ items: [String]) -> String {
    let list = items.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "; ")
    return "I hear \(items.count) things: \(list). We take one at a time; the next one has its turn after this."
  }

  static func alsoNamed(_ goals: [String]) -> String { "You named this as well: \(goals.joined(separator: "; "))." }

  static func others(count: [String], _ band: Band) -> String {
    (isYoung(band) ? "You can count: " : "Others have counted: ") + count.joined(separator: "; ")
  }

  static func strength(_ words: String, _ band: Band) -> String {
    isYoung(band)
      ? "You said you are good at this: \(words). Could that help?"
      : "You said that this is a strength: \(words). Could it help here?"
  }

  private static func isYoung(_ band: Band) -> Bool { band == .elementary }
}
