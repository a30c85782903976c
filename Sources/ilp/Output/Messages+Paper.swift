// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What stands on paper forms beside the questions.
extension Messages {
  static var otherOnPaper: String { say("ilp.other-on-paper", "[ ] something else:") }
  static var dayOnPaper: String { say("ilp.day-on-paper", "Day, month, year:") }
  static var lookUp: String {
    say("ilp.look-up", "What has helped others can be looked up before the talk: ilp recommend \"a few words\"")
  }

  static func aboutMinutes(_ minutes: Int) -> String { say("ilp.about-minutes", "About \(minutes) minutes.") }
  static func minutesOf(_ minutes: Int) -> String { say("ilp.minutes-of", "  (\(minutes) min)") }
}
