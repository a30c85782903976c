// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// What is said about signing, handing over, ending and going on.
extension Messages {
  static func unknownMeaning(_ words: String) -> String {
    say("ilp.unknown-meaning", "meaning \"\(words)\" is not known; nothing was signed")
  }
  static var unknownMeaningHint: String {
    say("ilp.unknown-meaning-hint", "choose one of: agreed, received, attended, declined")
  }
  static func noPlaceToSign(_ who: String) -> String {
    say("ilp.no-place-to-sign", "\(who): there is no place to sign for them; nothing was signed")
  }
  static var noPlaceToSignHint: String {
    say("ilp.no-place-to-sign-hint", "see the places to sign with: ilp plan show PLAN")
  }
  static func signedAlready(_ who: String, _ day: String) -> String {
    say("ilp.signed-already", "\(who) signed on \(day) already; nothing was changed")
  }
  static func signsTooEarly(_ who: String, before first: String) -> String {
    say("ilp.signs-too-early", "\(who) comes after \(first), who has not signed; nothing was signed")
  }
  static var signsTooEarlyHint: String { say("ilp.signs-too-early-hint", "let the others sign first, in their order") }
  static func nextToSign(_ names: [String]) -> String {
    names.isEmpty
      ? say("ilp.next-to-sign", "Everybody has signed.")
      : say("ilp.next-to-sign-2", "Next to sign: \(names.listed)")
  }
  static func beforeThePlan(_ day: CalendarDate, _ begin: CalendarDate) -> String {
    say(
      "ilp.before-the-plan",
      "\(day.words) is before the plan began, on \(begin.words); nothing was handed over")
  }
  static var beforeThePlanHint: String {
    say("ilp.before-the-plan-hint", "give the first day of the new one with its year, as in: --on 2027-05-18")
  }
  static func nobodyToHandOver(_ who: String) -> String {
    say("ilp.nobody-to-hand-over", "\(who) has no open part in this plan; nothing was handed over")
  }
  static func nobodyToHandOverHint(_ present: [Party]) -> String {
    say(
      "ilp.nobody-to-hand-over-hint",
      "there are: \(present.compactMap { $0.name ?? $0.role?.words }.listed)"
    )
  }
  static func unknownStatus(_ words: String) -> String {
    say("ilp.unknown-status", "status \"\(words)\" ends no plan; nothing was changed")
  }
  static func endNeedsReason(_ status: String) -> String {
    say("ilp.end-needs-reason", "a plan that is \(status) needs its reason; nothing was changed")
  }
  static var endNeedsReasonHint: String { say("ilp.end-needs-reason-hint", "add --reason WORDS") }
  static var nothingToCarry: String {
    say("ilp.nothing-to-carry", "plan has no open goal that could go on; nothing was made")
  }
  static var nothingToCarryHint: String { say("ilp.nothing-to-carry-hint", "see its goals with: ilp plan show PLAN") }
  static func changesMissing(_ goals: Int, _ changes: Int) -> String {
    say(
      "ilp.changes-missing",
      "\(counted(goals, "goal")) and \(counted(changes, "change")): say for each goal what is different this time; nothing was made"
    )
  }
  static func carried(from id: String) -> String { say("ilp.carried", "went on from plan \(id)") }
  static func wentOn(as id: String) -> String { say("ilp.went-on", "went on as plan \(id)") }
  static var reviewsArePlanned: String {
    say("ilp.reviews-are-planned", "The next reviews are planned already, or this kind of plan has no rhythm.")
  }
}
