// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp plan carry
struct PlanCarry: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry",
    abstract: say("ilp.plan-carry.abstract", "Go on with goals in a next plan, and say what is different this time."),
    discussion: say(
      "ilp.plan-carry.discussion",
      "The last value is where a goal begins now. Prints the id of the new plan; the old one is completed."))

  @Argument(help: ArgumentHelp(say("ilp.plan-carry.plan", "The plan."))) var plan: String
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say("ilp.plan-carry.goal", "A goal that goes on; all open ones without it. May be repeated."), valueName: "goal"))
  var goal: [String] = []
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(say("ilp.plan-carry.change", "What is different, for each goal in turn."), valueName: "words"))
  var change: [String] = []
  @Option(
    help: ArgumentHelp(
      say("ilp.plan-carry.start", "The first day of the new plan; today without it."), valueName: "yyyy-mm-dd"))
  var start: CalendarDate?
  @Flag(help: ArgumentHelp(say("ilp.plan-carry.keep-open", "Leave the old plan open."))) var keepOpen = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let store = try house.shelf.required()
    let stored = try store.load(plan: house.planNamed(plan).id)
    let goals = try goal.isEmpty ? stored.plan.goals.filter(\.isOpen) : goal.map { try house.goal($0, of: stored.plan) }
    guard !goals.isEmpty else { throw Trouble(.noInput, Messages.nothingToCarry, hint: Messages.nothingToCarryHint) }
    guard change.count == goals.count || change.count == 1 else {
      throw Trouble(.usage, Messages.changesMissing(goals.count, change.count), hint: Messages.whichGoalHint(goals))
    }
    let changes = Dictionary(
      uniqueKeysWithValues: goals.enumerated().map {
        ($0.element.id, change.count == 1 ? change[0] : change[$0.offset])
      })
    let values = Dictionary(
      uniqueKeysWithValues: goals.map { goal in
        let points =
          GoalProgress(goal.id, of: stored.plan, today: house.clock.today)?.points.suffix(3).map(\.value) ?? []
        return (goal.id, points.sorted().dropFirst(points.count / 2).first)
      })
    let next = stored.plan.carriedOver(
      goals.map(\.id), change: { changes[$0] }, to: house.freshID(), start: start ?? house.clock.today,
      baseline: { values[$0] ?? nil })
    try store.save(
      [
        PlanChange(
          plan: next, expecting: nil,
          note: ChangeNote(
            .created, words: [Messages.carried(from: stored.plan.id.text)], by: house.actor, at: house.clock.now))
      ] + (keepOpen ? [] : [closed(stored, goals, next.id, in: house)]))
    try house.output.result(next.id.text)
    try house.output.lines(
      Messages.changed(goalChanges(from: stored.plan, to: next)))
    return .success
  }

  /// What changes for the goals, in words.
  private func goalChanges(from old: Plan, to next: Plan) -> [String] {
    let edits = old.edits(to: next)
    return zip(edits, old.words(for: edits)).filter { $0.0.place.steps.first == .key("goals") }.map(\.1)
  }

  @MainActor
  private func closed(_ stored: StoredPlan, _ goals: [Goal], _ next: Identifier, in house: House) -> PlanChange {
    var plan = stored.plan
    plan.status = .completed
    plan.statusReason = plan.statusReason ?? Messages.wentOn(as: next.text)
    for index in plan.goals.indices where goals.contains(where: { $0.id == plan.goals[index].id }) {
      plan.goals[index].status = .partlyMet
    }
    let words = stored.plan.words(for: stored.plan.edits(to: plan))
    return PlanChange(
      plan: plan, expecting: stored.version, note: ChangeNote(words: words, by: house.actor, at: house.clock.now))
  }
}
