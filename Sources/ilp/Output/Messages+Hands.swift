// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// What is said about signing, handing over, ending and going on.
extension Messages {
  static func unknownMeaning(_ words: String) -> String { "meaning \"\(words)\" is not known; nothing was signed" }
  static let unknownMeaningHint = "choose one of: agreed, received, attended, declined"
  static func noPlaceToSign(_ who: String) -> String {
    "\(who): there is no place to sign for them; nothing was signed"
  }
  static let noPlaceToSignHint = "see the places to sign with: ilp plan show PLAN"
  static func signedAlready(_ who: String, _ day: String) -> String {
    "\(who) signed on \(day) already; nothing was changed"
  }
  static func signsTooEarly(_ who: String, before first: String) -> String {
    "\(who) comes after \(first), who has not signed; nothing was signed"
  }
  static let signsTooEarlyHint = "let the others sign first, in their order"
  static func nextToSign(_ names: [String]) -> String {
    names.isEmpty ? "Everybody has signed." : "Next to sign: \(names.joined(separator: ", "))"
  }
  static func nobodyToHandOver(_ who: String) -> String {
    "\(who) has no open part in this plan; nothing was handed over"
  }
  static func nobodyToHandOverHint(_ plan: Plan) -> String {
    "there are: \(plan.parties.filter { $0.until == nil }.compactMap { $0.name ?? $0.role?.words }.joined(separator: ", "))"
  }
  static func unknownStatus(_ words: String) -> String { "status \"\(words)\" ends no plan; nothing was changed" }
  static func endNeedsReason(_ status: String) -> String {
    "a plan that is \(status) needs its reason; nothing was changed"
  }
  static let endNeedsReasonHint = "add --reason WORDS"
  static let nothingToCarry = "plan has no open goal that could go on; nothing was made"
  static let nothingToCarryHint = "see its goals with: ilp plan show PLAN"
  static func changesMissing(_ goals: Int, _ changes: Int) -> String {
    "\(counted(goals, "goal")) and \(counted(changes, "change")): say for each goal what is different this time; nothing was made"
  }
  static func carried(from id: String) -> String { "went on from plan \(id)" }
  static func wentOn(as id: String) -> String { "went on as plan \(id)" }
  static let reviewsArePlanned = "The next reviews are planned already, or this kind of plan has no rhythm."
}
