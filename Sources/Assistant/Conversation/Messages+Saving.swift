// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// What is said of what is saved, and of changes by somebody else.
extension Messages {
  static func saved(resumeWith command: String) -> String { say("assistant.saved", "saved; resume with: \(command)") }

  static func savedAt(_ place: String) -> String {
    say("assistant.saved-at", "Every answer is saved as you give it, in \(place).")
  }

  static func notKept(_ words: String) -> String {
    say(
      "assistant.not-kept",
      "not saved, still in memory: \(words). Mend that and press Enter to try again; Ctrl-D leaves without it.")
  }

  static func planGone(by who: String) -> String {
    say(
      "assistant.plan-gone",
      "plan erased: \(who) erased this plan in the meantime. Your last answer was not put into it.")
  }

  static func planChanged(by who: String, at when: Instant) -> String {
    say(
      "assistant.plan-changed",
      "plan changed: \(who.isEmpty ? say("assistant.plan-changed-2", "somebody") : who) changed this plan on \(when.words), after you began. What is different there:"
    )
  }
  static var mergeQuestion: String {
    say(
      "assistant.merge-question",
      "Keep those changes and add your answers to them? (yes, or no to leave the plan as it is there)")
  }
  static var wentOnElsewhere: String {
    say(
      "assistant.went-on-elsewhere",
      "conversation changed: it went on in another window. Your last line was not taken; here is where it stands now.")
  }
  static var planNotOnScratch: String { say("assistant.plan-not-on-scratch", "the plan is not here") }
}
