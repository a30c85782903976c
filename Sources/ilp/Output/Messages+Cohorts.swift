// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about cohorts.
extension Messages {
  static let answersNothing = "no question takes this answer, as things stand"
  static let rosterEmpty = "there is nobody in the file"
  static let nameMissing = "the name is missing"
  static func twiceInRoster(_ name: String, _ row: Int) -> String { "\"\(name)\" stands in row \(row) already" }
  static func inCohortAlready(_ name: String) -> String { "\"\(name)\" has a plan in this cohort already" }
  static func madeForCohort(_ cohort: String) -> String { "made with the cohort \(cohort)" }
  static func cohortMade(_ count: Int, _ cohort: String) -> String {
    "\(counted(count, "plan")) in the cohort \"\(cohort)\""
  }
  static func reached(_ reached: Int, of all: Int) -> String { all == 0 ? "none planned" : "\(reached) of \(all)" }
  static let nothingPlanned = "nothing planned"
  static func withoutCheckpoints(_ count: Int, of all: Int, cohort: String) -> String {
    let plans = count == all ? (all == 1 ? "the plan has" : "all \(all) plans have") : "\(count) of \(all) plans have"
    return """
      No checkpoints: \(plans) none yet, because nobody has answered when you look at it. Plan one for all with: \
      ilp cohort edit "\(cohort)" --add-checkpoint "Day 30: What is still unclear?" --day 30
      """
  }
  static let noCohorts = "No cohorts yet. Make one with: ilp cohort create"
  static func noSuchCohort(_ name: String, _ count: Int) -> String {
    count == 0 ? "cohort \"\(name)\": there is none of that name" : "cohort \"\(name)\" could be one of \(count)"
  }
  static func noSuchCohortHint(_ names: [String]) -> String {
    names.isEmpty ? "make one with: ilp cohort create" : "there are: \(names.prefix(8).joined(separator: "; "))"
  }
  static let oneChange = "say one change: --add-checkpoint, --add-step, --move, --done or --remove"
  static let checkpointNeedsDay = "a checkpoint is counted from the start: add --day NUMBER"
  static let moveNeedsDay = "say where to: --day NUMBER or --by DATE"
  static func notOneOfCohort(_ words: String, _ count: Int) -> String {
    count == 0
      ? "\"\(words)\" is nobody of this cohort; nothing was changed"
      : "\"\(words)\" could be one of \(count); nothing was changed"
  }
  static func cohortHint(_ names: [String]) -> String { "there are: \(names.prefix(8).joined(separator: ", "))" }
  static func cohortChanged(_ count: Int, of all: Int) -> String { "Changed: \(count) of \(counted(all, "plan"))" }
}
