// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Store

/// ilp cohort edit
struct CohortEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: say("ilp.cohort-edit.abstract", "Change the plans of a cohort alike: all of them, or one."),
    discussion: say(
      "ilp.cohort-edit.discussion",
      """
      Examples: --add-checkpoint "Day 45: What is still unclear?" --day 45 · --add-step "Fire drill" --day 10 --who trainer · \
      --move "first week" --day 6 · --done "badge". Days are counted from the first day of each plan.
      """))

  @Argument(help: ArgumentHelp(say("ilp.cohort-edit.name", "The cohort."))) var name: String
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.only", "Only this one's plan."), valueName: "learner")) var only:
    String?
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.add-checkpoint", "Add a day to look at things."), valueName: "words"))
  var addCheckpoint: String?
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.add-step", "Add a step."), valueName: "words")) var addStep: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-edit.move", "Move the step or checkpoint that says these words."), valueName: "words")) var move:
    String?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-edit.done", "The step or checkpoint that says these words is done."), valueName: "words"))
  var done: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-edit.remove", "Take out the step or checkpoint that says these words."), valueName: "words"))
  var remove: String?
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.day", "How many days after the start."), valueName: "n")) var day:
    Int?
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.by", "The day itself."), valueName: "yyyy-mm-dd")) var by:
    CalendarDate?
  @Option(help: ArgumentHelp(say("ilp.cohort-edit.who", "Who does the step: a name or a role."), valueName: "person"))
  var who: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    let asked = [addCheckpoint, addStep, move, done, remove].compactMap(\.self)
    guard asked.count == 1, !asked[0].allSatisfy(\.isWhitespace) else { throw ValidationError(Messages.oneChange) }
    if addCheckpoint != nil, day == nil { throw ValidationError(Messages.checkpointNeedsDay) }
    if move != nil, day == nil, by == nil { throw ValidationError(Messages.moveNeedsDay) }
  }

  private func amendment(today: CalendarDate) -> PlanAmendment {
    if let addCheckpoint { return .addCheckpoint(addCheckpoint, day: day ?? 0) }
    if let addStep { return .addStep(addStep, day: day, date: by, who: who) }
    if let move { return .move(move, day: day, date: by) }
    if let done { return .done(done, by ?? today) }
    return .remove(remove ?? "")
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let store = try house.shelf.required()
    let all = try house.cohort(name)
    let said = only?.lowercased()
    let chosen = all.filter { plan in
      said.map { plan.learner.lowercased().contains($0) || plan.id.text.hasPrefix($0) } ?? true
    }
    guard !chosen.isEmpty, said == nil || chosen.count == 1 else {
      throw Trouble(
        .noInput, Messages.notOneOfCohort(only ?? "", chosen.count), hint: Messages.cohortHint(all.map(\.learner)))
    }
    let amendment = amendment(today: house.clock.today)
    let changes = try chosen.compactMap { summary -> PlanChange? in
      let stored = try store.load(plan: summary.id)
      var plan = stored.plan
      guard plan.amend(amendment, id: house.freshID()) else { return nil }
      let words = stored.plan.words(for: stored.plan.edits(to: plan))
      return PlanChange(
        plan: plan, expecting: stored.version, note: ChangeNote(words: words, by: house.actor, at: house.clock.now))
    }
    try store.save(changes)
    try house.output.lines([Messages.cohortChanged(changes.count, of: chosen.count)])
    return .success
  }
}
