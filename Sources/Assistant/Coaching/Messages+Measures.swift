// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What is said of amounts: what was taken from an answer, and what can hardly be meant.
extension Messages {
  /// An amount and the one to be reached.
  static func fromTo(_ start: String, _ end: String) -> String {
    say("assistant.goal-sentence.measure", "from \(start) to \(end)")
  }

  static func took(_ told: MeasureReading, _ band: Band) -> String {
    let young = isYoung(band)
    let parts = [
      told.baseline.map {
        young
          ? say("assistant.took.baseline.young", "now \($0.spoken)")
          : say("assistant.took.baseline", "today \($0.spoken)")
      },
      told.target.map {
        young
          ? say("assistant.took.target.young", "you want \($0.spoken)")
          : say("assistant.took.target", "target \($0.spoken)")
      },
      told.condition.map { say("assistant.took.condition", "reached when it holds \($0)") },
      told.rhythm.map { say("assistant.took.rhythm", "checked \($0)") },
    ].compactMap(\.self)
    return young
      ? say("assistant.took.young", "I heard: \(parts.listedLoosely).")
      : say("assistant.took", "I took from that: \(parts.listedLoosely). /edit changes it.")
  }

  static func dayIsNoAmount(_ day: String) -> String {
    say(
      "assistant.day-is-no-amount",
      "\u{201C}\(day)\u{201D} is a day. How much is it: a number, or a few words? Type unknown to leave it open.")
  }

  static func moreThanAll(_ amount: String) -> String {
    say("assistant.more-than-all", "\(amount) is more than all of it. Say it again if it is meant, or another amount.")
  }

  static func sameAsStart(_ start: String) -> String {
    say(
      "assistant.same-as-start",
      "That is the \(start) of today. Say it again if it shall stay so, or where it should come to.")
  }

  static func stepBack(_ start: String, _ target: String, isUp: Bool) -> String {
    isUp
      ? say(
        "assistant.step-back.up",
        "\(target) is less than the \(start) of today, and more would be better. Say it again if it is meant, or another number."
      )
      : say(
        "assistant.step-back.down",
        "\(target) is more than the \(start) of today, and less would be better. Say it again if it is meant, or another number."
      )
  }

  /// Two amounts of a goal that do not fit together; the target is asked for when its turn comes.
  static func doesNotFit(_ doubt: MeasureReading.Doubt, _ baseline: String, _ target: String) -> String {
    switch doubt {
    case .wrongWay:
      say(
        "assistant.does-not-fit.way",
        "From \(baseline) to \(target) goes the other way than the words say. I ask for the number again in a moment.")
    case .otherUnits:
      say(
        "assistant.does-not-fit.units",
        "\(baseline) and \(target) count different things. I ask for the number again in a moment.")
    case .moreThanAll:
      say(
        "assistant.does-not-fit.all",
        "From \(baseline) to \(target): that is more than all. I ask for the number again.")
    }
  }
}
