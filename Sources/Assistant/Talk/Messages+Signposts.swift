// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What is said around people to turn to.
extension Messages {
  static var allContacts: String {
    say("assistant.all-contacts", "Numbers of all countries that are known here: /support")
  }
  static var signpostAside: String {
    say(
      "assistant.signpost-aside",
      "What you wrote was not kept. That this help was shown is noted for you alone (/notes); it never stands in the plan. "
        + "We can go on, or stop here: /pause. If it was your answer, type /say and the words."
    )
  }

  static func signpostNear(_ band: Band) -> String {
    isYoung(band)
      ? say("assistant.signpost-near.young", "If something worries you: type /support to see who can help.")
      : say("assistant.signpost-near", "Whenever something weighs on you or others: /support shows people to turn to.")
  }
  static func whySupport(_ band: Band) -> String {
    isYoung(band)
      ? say(
        "assistant.why-support.young",
        "A word in your line can mean that somebody is sad. If you are fine, all is well.")
      : say(
        "assistant.why-support",
        "Because a word in that line can also mean that something weighs on somebody. If you are fine, all is well: nothing is noted of it."
      )
  }
  static func signpostShown(_ title: String) -> String { say("assistant.signpost-shown", "Shown: \(title)") }
}
