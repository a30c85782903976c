// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Store

/// What is said about plans.
extension Messages {
  static func noSuchPlan(_ words: String) -> String {
    say("ilp.no-such-plan", "plan \"\(words)\": there is no such plan")
  }
  static var noSuchPlanHint: String { say("ilp.no-such-plan-hint", "see the plans with: ilp plan list") }
  static func severalPlans(_ words: String, _ count: Int) -> String {
    say("ilp.several-plans", "plan \"\(words)\" could be one of \(count)")
  }
  static func severalPlansHint(_ ids: [String]) -> String {
    say("ilp.several-plans-hint", "type more of one id: \(ids.prefix(5).map { String($0.prefix(13)) }.listed)")
  }
  static var privateLeftOut: String {
    say("ilp.private-left-out", "What is private is left out. --with-private shows it.")
  }
  static var noPlans: String { say("ilp.no-plans", "No plans yet. Make one with: ilp") }
  static var noPlanToShow: String { say("ilp.no-plan-to-show", "there is no plan yet") }
  static var firstPlanHint: String { say("ilp.first-plan-hint", "make one with: ilp") }
  static var whichPlan: String { say("ilp.which-plan", "there are several plans, and none was named") }
  static func whichPlanHint(_ plans: [PlanSummary]) -> String {
    let names = plans.prefix(5).map { "\($0.id.text.prefix(8)) (\(planName($0)))" }.listed
    return plans.count > 5
      ? say("ilp.which-plan-hint.more", "name one of them: \(names) and more; see them with: ilp plan list")
      : say("ilp.which-plan-hint", "name one of them: \(names)")
  }
  static var noName: String { say("ilp.no-name", "no name yet") }
  static func planName(_ plan: PlanSummary) -> String {
    "\(plan.title.isEmpty ? plan.kind : plan.title), \(learner(plan))"
  }
  /// "Jordan Miles (JJ)": in full, and what the learner goes by where the full name does not say so.
  static func learner(_ plan: PlanSummary) -> String {
    if plan.learner.isEmpty { return noName }
    let isSaid = plan.preferred.isEmpty || plan.learner.split(separator: " ").contains { $0 == plan.preferred }
    return isSaid ? plan.learner : "\(plan.learner) (\(plan.preferred))"
  }
  static var planIsFine: String { say("ilp.plan-is-fine", "Nothing found.") }
  static func tooNarrow(_ width: Int, least: Int = 20) -> String {
    say("ilp.too-narrow", "lines of \(width) columns are too narrow; \(least) is the least")
  }

  // MARK: Export and import

  static func written(_ path: String) -> String { say("ilp.written", "Written: \(path)") }
  static func noSuchFormat(_ name: String) -> String {
    say("ilp.no-such-format", "format \"\(name)\" is not known; nothing was written")
  }
  static func noSuchFormatHint(_ known: [String]) -> String {
    say("ilp.no-such-format-hint", "choose one of: \(known.listed)")
  }
  static var purposeWithoutParty: String {
    say("ilp.purpose-without-party", "a purpose needs somebody who gets the plan: add --to PARTY")
  }
  static var replaceAndNew: String {
    say("ilp.replace-and-new", "--replace and --as-new do not go together: choose one")
  }
  static func notImported(_ message: String, from file: String) -> String {
    say("ilp.not-imported", "\(file): \(message); nothing was imported")
  }
  static func planIsThere(_ id: String) -> String {
    say("ilp.plan-is-there", "plan \(id): already there; nothing was imported")
  }
  static var planIsThereHint: String {
    say("ilp.plan-is-there-hint", "add --replace to put this one in its place, or --as-new to keep both")
  }
  static func planTwice(_ id: String) -> String {
    say("ilp.plan-twice", "plan \(id) stands twice in the file; nothing was imported")
  }
  static func imported(from file: String) -> String { say("ilp.imported", "imported from \(file)") }

  // MARK: History

  static func given(_ form: String, to party: String, for purpose: String, at instant: String) -> String {
    say(
      "ilp.given",
      "Given to \(party) on \(instant), as \(form)\(purpose.isEmpty ? "" : say("ilp.given-2", ", for: \(purpose)"))")
  }

  // MARK: Erasing

  static func willGo(plan: String, id: String, conversations: Int, changes: Int, disclosures: Int) -> [String] {
    [
      say("ilp.will-go.plan", "This goes for good: \(plan) (\(id))"),
      say("ilp.will-go", "- the plan itself"),
      say("ilp.will-go-2", "- \(counted(conversations, "conversation")) with every answer"),
      say("ilp.will-go-3", "- the words of \(counted(changes, "entry", "entries")) of its history"),
      say("ilp.will-go-4", "- to whom it was given: \(counted(disclosures, "entry", "entries"))"),
      say("ilp.will-go-5", "- the same in copies of the plan file in the same folder"),
    ]
  }
  static var eraseQuestion: String { say("ilp.erase-question", "Erase it? It cannot be brought back. (yes or no)") }
  static var nothingErased: String { say("ilp.nothing-erased", "Nothing was erased.") }
  static func erased(_ copies: Int) -> [String] {
    [
      copies == 0
        ? say("ilp.erased.plan", "Erased.")
        : say("ilp.erased.copies", "Erased. Also from \(counted(copies, "copy", "copies")) in the same folder.")
    ]
  }
  static func copiesNotErased(_ files: [String]) -> String {
    say(
      "ilp.copies-not-erased",
      "plan erased, but these copies could not be opened and may still hold it: \(files.listed)")
  }
  static var copiesNotErasedHint: String {
    say("ilp.copies-not-erased-hint", "delete them by hand, or make them readable and erase again")
  }
  static var nobodyCanAgree: String {
    say("ilp.nobody-can-agree", "nobody is here to say yes; nothing was erased or replaced")
  }
  static var nobodyCanAgreeHint: String { say("ilp.nobody-can-agree-hint", "add --yes when you are sure") }

  // MARK: Counting

  /// "2 must, 1 should"
  static func count(_ severities: [String]) -> String {
    let order = ["must", "should", "note", "error", "warning"]
    return order.compactMap { severity in
      let count = severities.count { $0 == severity }
      guard count > 0 else { return nil }
      return switch severity {
      case "error": counted(count, "error")
      case "warning": counted(count, "warning")
      default: say("ilp.count.severity", "\(count) \(say(code: severity))")
      }
    }.listed
  }
}
