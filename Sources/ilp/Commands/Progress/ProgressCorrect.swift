// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp progress correct
struct ProgressCorrect: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: say("ilp.progress-correct.abstract", "Correct a data point; what it said before stays with it."))

  @Argument(help: ArgumentHelp(say("ilp.progress-correct.plan", "The plan."))) var plan: String
  @Option(
    help: ArgumentHelp(say("ilp.progress-correct.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(help: ArgumentHelp(say("ilp.progress-correct.on", "The day of the point."), valueName: "day")) var on: String
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-correct.from", "Its value now, where there are several on that day."), valueName: "value"))
  var from: String?
  @Option(help: ArgumentHelp(say("ilp.progress-correct.to", "The right value."), valueName: "value")) var to: String?
  @Option(help: ArgumentHelp(say("ilp.progress-correct.moved-to", "The right day."), valueName: "day")) var movedTo:
    String?
  @Option(help: ArgumentHelp(say("ilp.progress-correct.reason", "Why."), valueName: "words")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if to == nil, movedTo == nil { throw ValidationError(Messages.nothingToCorrect) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let day = try house.day(on)
    let moved = try movedTo.map { try house.day($0) }
    let level = to.map(Level.init(typed:))
    let (_, words) = try house.change(id) { plan in
      let goal = try house.goal(goal, of: plan)
      if let level { try ProgressAdd.check(level, for: goal, of: plan) }
      let point = try point(of: goal, in: plan, on: day)
      plan.correct(point.id, to: level, on: moved, reason: reason, today: house.clock.today)
    }
    try house.output.lines(words.isEmpty ? [Messages.nothingToChange] : Messages.changed(words))
    return .success
  }

  private func point(of goal: Goal, in plan: Plan, on day: CalendarDate) throws -> Observation {
    let points = plan.observations(of: goal.id).filter { $0.date == day && (from == nil || $0.value?.text == from) }
    guard let first = points.first else {
      throw Trouble(.noInput, Messages.noPointOn(day.iso), hint: Messages.pointHint)
    }
    guard points.count == 1 else {
      throw Trouble(
        .usage, Messages.severalPointsOn(day.iso, points.map { $0.value?.text ?? Messages.aNote }),
        hint: Messages.pointHint)
    }
    return first
  }
}
