// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// What is said to somebody who tells what hurts, who greets, or who asks for people.
extension Messages {
  /// As it stands beside the plan.
  static func noteForHelpers(_ words: String) -> String {
    say("assistant.note-for-helpers", "For your helpers: \(words)")
  }
  static func notedForHelpers(_ words: String, _ band: Band) -> String {
    isYoung(band)
      ? say(
        "assistant.noted-for-helpers.young",
        "I wrote it down for your helpers: \u{201C}\(words)\u{201D}. Tell a grown-up you trust, too. /support shows who can help."
      )
      : say(
        "assistant.noted-for-helpers",
        "Noted for those who help you: \u{201C}\(words)\u{201D}. /support shows people to turn to.")
  }
  /// Who can be turned to, in two lines.
  static func whoHelps(_ band: Band) -> [String] {
    isYoung(band)
      ? [
        say(
          "assistant.who-helps.young",
          "Yes, that is a thing for the school: tell the teacher or the school counselor what happens, and when."),
        say("assistant.who-helps-more.young", "/support shows who can help, and what to do."),
      ]
      : [
        say(
          "assistant.who-helps",
          "Somebody near first: at school the teacher or the school counselor, at work the supervisor or human resources."
        ),
        say("assistant.who-helps-more", "/support shows people to turn to, and how to reach them."),
      ]
  }
  static var moreSupport: String { say("assistant.more-support", "There is more: type more.") }
  static var goesOn: String { say("assistant.goes-on", "Good. Here is where we were.") }
  static func hello(_ band: Band) -> String {
    isYoung(band)
      ? say("assistant.hello.young", "Hello! Good that you are here.")
      : say("assistant.hello", "Hello, and welcome.")
  }

  // MARK: - Beside what is read back

  static func strengthAdded(_ what: String) -> String {
    say("assistant.strength-added", "Written where it belongs: good at \(what). The rest stays as it is.")
  }
  static func strengthStands(_ what: String) -> String {
    say("assistant.strength-stands", "That stands there already: good at \(what).")
  }

  // MARK: - What can be done

  static func ideas(for need: String) -> String {
    say("assistant.ideas-for", "For \u{201C}\(need)\u{201D} these may help:")
  }
  static func noIdeas(for need: String) -> String {
    say("assistant.no-ideas-for", "I know of nothing that fits \u{201C}\(need)\u{201D}; the teacher may.")
  }
  static func nextToWorkOn(_ need: String) -> String {
    say("assistant.next-to-work-on", "To work on next: \(need)")
  }
  static var notedAsNext: String {
    say("assistant.noted-as-next", "Noted as what to work on next. Now to the question:")
  }
  static var nextGoalAsked: String {
    say(
      "assistant.next-goal-asked",
      "One at a time works best. I keep the next one for when this one is done: what is it?")
  }
  static func nextGoalKept(_ goal: String) -> String {
    say("assistant.next-goal-kept", "Kept for later: \u{201C}\(goal)\u{201D}. One at a time works best.")
  }

  // MARK: - How it went

  static func noFigures(_ band: Band) -> String {
    isYoung(band)
      ? say(
        "assistant.no-figures.young", "You tried, and you look at it honestly. That is good work. There is no grade.")
      : say("assistant.no-figures", "There is no number yet that tells. That you look at it is worth something.")
  }
  /// - Parameter start: where it began; nil where nobody knows.
  static func wayGone(from start: Double?, to now: Double) -> String {
    let here = Level.number(now).words
    guard let start else { return say("assistant.way-gone.unknown", "You are at \(here) now.") }
    let (first, step) = (Level.number(start).words, Level.number(abs(now - start)).words)
    if now == start { return say("assistant.way-gone.same", "You are at \(here), where it began.") }
    return now > start
      ? say("assistant.way-gone.more", "You went from \(first) to \(here). That is \(step) more.")
      : say("assistant.way-gone.less", "You went from \(first) to \(here). That is \(step) less.")
  }
  static func targetFrom(_ now: Double, _ target: Double, isDownwards: Bool) -> String {
    let (words, rest) = (Level.number(target).words, Level.number(abs(target - now)).words)
    if isDownwards ? now <= target : now >= target {
      return say("assistant.target-from.there", "You wanted \(words): you got there.")
    }
    return say("assistant.target-from.left", "You want \(words): \(rest) to go.")
  }

  // MARK: - Names

  static func nameIs(_ name: String?) -> String {
    guard let name, !name.isEmpty else {
      return say("assistant.name-is.none", "There is no name on it yet.")
    }
    return say("assistant.name-is", "The name on the plan: \(name). To change it: \u{201C}my name is ...\u{201D}")
  }
}
