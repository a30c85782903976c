// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What stands on paper forms beside the questions.
extension Messages {
  static var agreed: String { say("ilp.agreed", "Agreed") }
  static var nextTalk: String { say("ilp.next-talk", "We look at it again on:") }
  static var otherOnPaper: String { say("ilp.other-on-paper", "[ ] something else:") }
  static var dayOnPaper: String { say("ilp.day-on-paper", "Day, month, year:") }
  static var sentenceOnPaper: String {
    say("ilp.sentence-on-paper", "The goal in one sentence: what, how much, by when")
  }
  static var lookUp: String {
    say("ilp.look-up", "What has helped others can be looked up before the talk: ilp recommend \"a few words\"")
  }

  /// Where the program would offer something, paper asks for it.
  static func pickOnPaper(from source: String?) -> String {
    switch source {
    case "accommodations": say("ilp.pick-on-paper.accommodations", "Which change would help most?")
    case "measures": say("ilp.pick-on-paper.measures", "What would you measure it with?")
    default: say("ilp.pick-on-paper", "What way of learning would you like to try?")
    }
  }

  static func aboutMinutes(_ minutes: Int) -> String { say("ilp.about-minutes", "About \(minutes) minutes.") }
  static func minutesOf(_ minutes: Int) -> String { say("ilp.minutes-of", "  (\(minutes) min)") }
  static func signature(of role: String) -> String {
    say("ilp.signature", "\(role.prefix(1).uppercased() + role.dropFirst()), signature:")
  }
  static func copyPage(_ part: String, upTo most: Int) -> String {
    say("ilp.copy-page", "One copy of this part for each \(part), up to \(most).")
  }
  static func copyPageForEach(_ part: String) -> String {
    say("ilp.copy-page-for-each", "One copy of this part for each \(part).")
  }

  static func answers(_ speaker: Speaker, _ audience: Audience) -> String {
    switch speaker {
    case .learner: say("ilp.answers.learner", "\(say(code: audience.subject)) answers")
    case .facilitator:
      say(
        "ilp.answers.facilitator",
        "\(audience.facilitator.map { say(code: $0) } ?? say("ilp.answers.facilitator-2", "you")) answers")
    case .family: say("ilp.answers.family", "family answers")
    case .both: say("ilp.answers.both", "both answer")
    }
  }
}
