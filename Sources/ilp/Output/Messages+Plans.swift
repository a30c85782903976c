// SPDX-License-Identifier: GPL-3.0-or-later
internal import Store

/// What is said about plans.
extension Messages {
  static func noSuchPlan(_ words: String) -> String { "plan \"\(words)\": there is no such plan" }
  static let noSuchPlanHint = "see the plans with: ilp plan list"
  static func severalPlans(_ words: String, _ count: Int) -> String { "plan \"\(words)\" could be one of \(count)" }
  static func severalPlansHint(_ ids: [String]) -> String {
    "type more of one id: \(ids.prefix(5).map { String($0.prefix(13)) }.joined(separator: ", "))"
  }
  static let noPlans = "No plans yet. Make one with: ilp"
  static let noPlanToShow = "there is no plan yet"
  static let firstPlanHint = "make one with: ilp"
  static let whichPlan = "there are several plans, and none was named"
  static func whichPlanHint(_ plans: [PlanSummary]) -> String {
    let names = plans.prefix(5).map { "\($0.id.text.prefix(8)) (\(planName($0)))" }.joined(separator: ", ")
    return "name one of them: \(names)\(plans.count > 5 ? " and more; see them with: ilp plan list" : "")"
  }
  static let noName = "no name yet"
  static func planName(_ plan: PlanSummary) -> String {
    "\(plan.title.isEmpty ? plan.kind : plan.title), \(learner(plan))"
  }
  /// "Jordan Miles (JJ)": in full, and what the learner goes by where the full name does not say so.
  static func learner(_ plan: PlanSummary) -> String {
    if plan.learner.isEmpty { return noName }
    let isSaid = plan.preferred.isEmpty || plan.learner.split(separator: " ").contains { $0 == plan.preferred }
    return isSaid ? plan.learner : "\(plan.learner) (\(plan.preferred))"
  }
  static let planIsFine = "Nothing found."
  static func tooNarrow(_ width: Int, least: Int = 20) -> String {
    "lines of \(width) columns are too narrow; \(least) is the least"
  }

  // MARK: Export and import

  static func written(_ path: String) -> String { "Written: \(path)" }
  static func noSuchFormat(_ name: String) -> String { "format \"\(name)\" is not known; nothing was written" }
  static func noSuchFormatHint(_ known: [String]) -> String { "choose one of: \(known.joined(separator: ", "))" }
  static let purposeWithoutParty = "a purpose needs somebody who gets the plan: add --to PARTY"
  static let replaceAndNew = "--replace and --as-new do not go together: choose one"
  static func planIsThere(_ id: String) -> String { "plan \(id): already there; nothing was imported" }
  static let planIsThereHint = "add --replace to put this one in its place, or --as-new to keep both"
  static func planTwice(_ id: String) -> String { "plan \(id) stands twice in the file; nothing was imported" }
  static func imported(from file: String) -> String { "imported from \(file)" }

  // MARK: History

  static func given(_ form: String, to party: String, for purpose: String, at instant: String) -> String {
    "Given to \(party) at \(instant), as \(form)\(purpose.isEmpty ? "" : ", for: \(purpose)")"
  }

  // MARK: Erasing

  static func willGo(plan: String, id: String, conversations: Int, changes: Int, disclosures: Int) -> [String] {
    [
      "This goes for good: \(plan) (\(id))",
      "- the plan itself",
      "- \(counted(conversations, "conversation")) with every answer",
      "- the words of \(counted(changes, "entry", "entries")) of its history",
      "- to whom it was given: \(counted(disclosures, "entry", "entries"))",
      "- the same in copies of the plan file in the same folder",
    ]
  }
  static let eraseQuestion = "Erase it? It cannot be brought back. (yes or no)"
  static let nothingErased = "Nothing was erased."
  static func erased(_ copies: Int) -> [String] {
    ["Erased." + (copies == 0 ? "" : " Also from \(counted(copies, "copy", "copies")) in the same folder.")]
  }
  static func copiesNotErased(_ files: [String]) -> String {
    "plan erased, but these copies could not be opened and may still hold it: \(files.joined(separator: ", "))"
  }
  static let copiesNotErasedHint = "delete them by hand, or make them readable and erase again"
  static let nobodyCanAgree = "nobody is here to say yes; nothing was erased or replaced"
  static let nobodyCanAgreeHint = "add --yes when you are sure"

  // MARK: Counting

  static func counted(_ count: Int, _ noun: String, _ plural: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural)"
  }

  /// "2 must, 1 should"
  static func count(_ severities: [String]) -> String {
    let order = ["must", "should", "note", "error", "warning"]
    return order.compactMap { severity in
      let count = severities.count { $0 == severity }
      guard count > 0 else { return nil }
      return ["error", "warning"].contains(severity) ? counted(count, severity) : "\(count) \(severity)"
    }.joined(separator: ", ")
  }
}
