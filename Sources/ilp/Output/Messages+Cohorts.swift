// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// What is said about cohorts.
extension Messages {
  static var answersNothing: String { say("ilp.answers-nothing", "no question takes this answer, as things stand") }
  static var rosterEmpty: String { say("ilp.roster-empty", "there is nobody in the file") }
  static var nameMissing: String { say("ilp.name-missing", "the name is missing") }
  static func twiceInRoster(_ name: String, _ row: Int) -> String {
    say("ilp.twice-in-roster", "\"\(name)\" stands in row \(row) already")
  }
  static func inCohortAlready(_ name: String) -> String {
    say("ilp.in-cohort-already", "\"\(name)\" has a plan in this cohort already")
  }
  static func madeForCohort(_ cohort: String) -> String { say("ilp.made-for-cohort", "made with the cohort \(cohort)") }
  static func cohortMade(_ count: Int, _ cohort: String) -> String {
    say("ilp.cohort-made", "\(counted(count, "plan")) in the cohort \"\(cohort)\"")
  }
  static func cohortJoined(_ count: Int, _ cohort: String, after present: Int) -> String {
    say(
      "ilp.cohort-joined",
      "\(counted(count, "plan")) joined the cohort \"\(cohort)\", which had \(counted(present, "plan")) before. --name makes one of its own."
    )
  }
  static func goOnWithOne(_ name: String) -> String {
    say("ilp.go-on-with-one", "Go on with one of them: ilp chat --plan \"\(name)\", or ilp and its number.")
  }
  static func planThere(_ count: Int, of all: Int) -> String {
    say("ilp.plan-there", "\(count) of \(all) have an open plan of this kind already:")
  }
  static func planThere(_ name: String, cohort: String) -> String {
    cohort.isEmpty ? "- \(name)" : say("ilp.plan-there.cohort", "- \(name), in the cohort \"\(cohort)\"")
  }
  static func doubleQuestion(_ count: Int) -> String {
    say(
      "ilp.double-question", count, one: "Make a second plan for this one? (yes or no)",
      other: "Make a second plan for each of them? (yes or no)")
  }
  static var nothingMade: String { say("ilp.nothing-made", "No plans were made.") }
  static func columnsUnknown(_ columns: [(name: String, near: String?)], _ common: [String]) -> String {
    let named = columns.map { column in
      column.near.map { say("ilp.columns-unknown.near", "\"\(column.name)\" (did you mean \"\($0)\"?)") }
        ?? "\"\(column.name)\""
    }
    return say(
      "ilp.columns-unknown", "not known as a column: \(named.listed). Known: \(common.listed)")
  }
  static func dayIsUnclear(_ text: String, _ readings: [CalendarDate]) -> String {
    say(
      "ilp.day-is-unclear",
      "\"\(text)\" may be \(readings.map(\.words).listedOr): write \(readings.map(\.iso).listedOr)")
  }
  static func startMissing(_ row: Int, _ name: String) -> String {
    say(
      "ilp.start-missing",
      "Row \(row), \(name): no first day yet, so no days are counted. The conversation asks for it.")
  }
  static func startIsPast(_ row: Int, _ name: String, _ day: CalendarDate, today: CalendarDate) -> String {
    say(
      "ilp.start-is-past",
      "Row \(row), \(name): the first day, \(day.words), is past (\(day.distanceWords(from: today))).")
  }
  static func reached(_ reached: Int, of all: Int) -> String {
    all == 0 ? say("ilp.reached.none", "none planned") : say("ilp.reached", "\(reached) of \(all)")
  }
  static var nothingPlanned: String { say("ilp.nothing-planned", "nothing planned") }
  static func withoutCheckpoints(_ count: Int, of all: Int, cohort: String) -> String {
    let plans =
      count == all
      ? say("ilp.without-checkpoints.all", all, one: "the plan has", other: "all \(all) plans have")
      : say("ilp.without-checkpoints.some", "\(count) of \(all) plans have")
    return say(
      "ilp.without-checkpoints",
      """
      No checkpoints: \(plans) none yet, because nobody has answered when you look at it, or what the first day is. Plan one for all with: \
      ilp cohort edit "\(cohort)" --add-checkpoint "Day 30: What is still unclear?" --day 30
      """)
  }
  static var noCohorts: String { say("ilp.no-cohorts", "No cohorts yet. Make one with: ilp cohort create") }
  static func noSuchCohort(_ name: String, _ count: Int) -> String {
    count == 0
      ? say("ilp.no-such-cohort", "cohort \"\(name)\": there is none of that name")
      : say("ilp.no-such-cohort-2", "cohort \"\(name)\" could be one of \(count)")
  }
  static func noSuchCohortHint(_ names: [String]) -> String {
    names.isEmpty
      ? say("ilp.no-such-cohort-hint", "make one with: ilp cohort create")
      : say("ilp.no-such-cohort-hint-2", "there are: \(names.prefix(8).listedLoosely)")
  }
  static var oneChange: String {
    say("ilp.one-change", "say one change: --add-checkpoint, --add-step, --move, --done or --remove")
  }
  static var checkpointNeedsDay: String {
    say("ilp.checkpoint-needs-day", "a checkpoint is counted from the start: add --day NUMBER")
  }
  static var moveNeedsDay: String { say("ilp.move-needs-day", "say where to: --day NUMBER or --by DATE") }
  static func notOneOfCohort(_ words: String, _ count: Int) -> String {
    count == 0
      ? say("ilp.not-one-of-cohort", "\"\(words)\" is nobody of this cohort; nothing was changed")
      : say("ilp.not-one-of-cohort-2", "\"\(words)\" could be one of \(count); nothing was changed")
  }
  static func cohortHint(_ names: [String]) -> String {
    say("ilp.cohort-hint", "there are: \(names.prefix(8).listed)")
  }
  static func cohortChanged(_ count: Int, of all: Int) -> String {
    say("ilp.cohort-changed", "Changed: \(count) of \(counted(all, "plan"))")
  }
}
