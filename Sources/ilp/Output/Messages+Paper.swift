// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What stands on paper forms beside the questions.
extension Messages {
  static let agreed = "Agreed"
  static let nextTalk = "We look at it again on:"
  static let otherOnPaper = "[ ] something else:"
  static let dayOnPaper = "Day, month, year:"
  static let sentenceOnPaper = "The goal in one sentence: what, how much, by when"
  static let lookUp = "    Look up what helps: ilp recommend \"a few words\""

  static func aboutMinutes(_ minutes: Int) -> String { "About \(minutes) minutes." }
  static func minutesOf(_ minutes: Int) -> String { "  (\(minutes) min)" }
  static func signature(of role: String) -> String { "\(role.prefix(1).uppercased() + role.dropFirst()), signature:" }
  static func copyPage(_ part: String, upTo most: Int) -> String {
    "One copy of this part for each \(part), up to \(most)."
  }
  static func copyPageForEach(_ part: String) -> String { "One copy of this part for each \(part)." }

  static func answers(_ speaker: Speaker, _ audience: Audience) -> String {
    switch speaker {
    case .learner: "\(audience.subject) answers"
    case .facilitator: "\(audience.facilitator ?? "you") answers"
    case .family: "family answers"
    case .both: "both answer"
    }
  }
}
