// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp progress add
struct ProgressAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("ilp.progress-add.abstract", "Write down a data point."),
    discussion: say(
      "ilp.progress-add.discussion",
      """
      Of a plan with several goals, the number of the goal comes before the value, or --goal names it.
      Examples: ilp progress add Maya 74 --on friday --note "a new text"
        ilp progress add Maya 2 74
      """))

  @Argument(help: ArgumentHelp(say("ilp.progress-add.plan", "The plan."))) var plan: String
  @Argument(
    help: ArgumentHelp(
      say(
        "ilp.progress-add.value",
        "The number; or yes, no, or a level, as the goal is told. The number of the goal may stand before it.")))
  var value: [String]
  @Option(help: ArgumentHelp(say("ilp.progress-add.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(help: ArgumentHelp(say("ilp.progress-add.on", "The day it was seen; today without it."), valueName: "day"))
  var on: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-add.phase", "baseline, intervention or fade-out; as the plan has it without it."),
      valueName: "phase"))
  var phase: String?
  @Option(help: ArgumentHelp(say("ilp.progress-add.who", "Who saw it."), valueName: "person")) var who: String?
  @Option(help: ArgumentHelp(say("ilp.progress-add.note", "What else was seen."), valueName: "words")) var note: String?
  @Flag(help: ArgumentHelp(say("ilp.progress-add.again", "Write it down though the same point is there already.")))
  var again = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let day = try house.day(on)
    let phase = try phase.map(ProgressPhase.phase)
    let (named, typed) = try goalAndValue(in: house.shelf.plan(id).plan, house)
    let level = Level(typed: typed)
    guard try isWanted(level, goal: named, on: day, of: house.shelf.plan(id).plan, house) else {
      try house.output.lines([Messages.nothingLogged])
      return .success
    }
    var told = ""
    var warning: String?
    try house.change(id) { plan in
      let goal = try house.goal(named, of: plan)
      try Self.check(level, for: goal, of: plan)
      warning = Self.oddness(of: level, for: goal, of: plan, today: house.clock.today)
      let who = house.person(who, of: &plan)
      plan.observations.append(
        Observation(id: house.freshID()) {
          $0.goal = goal.id
          $0.date = day
          $0.value = level
          $0.phase = phase ?? plan.phase(of: goal.id, on: day)
          $0.who = who
          $0.note = note
        })
      let number = (plan.goals.firstIndex { $0.id == goal.id } ?? 0) + 1
      let shown = level.words(in: goal.measure.unit)
      told = Messages.logged(shown, goal: number, plan: Messages.planName(plan), day: day.words)
    }
    try house.output.lines([told])
    if let warning { try house.output.remark(warning) }
    return .success
  }

  /// The goal that is named and the value. A number before the value is that of the goal, unless all of it is one value, as in
  /// "3 of 4".
  @MainActor
  private func goalAndValue(in plan: Plan, _ house: House) throws -> (goal: String?, value: String) {
    let words = value.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    let whole = words.joined(separator: " ")
    let rest = words.dropFirst().joined(separator: " ")
    guard goal == nil, words.count > 1, let number = Int(words[0]), plan.goals.indices.contains(number - 1),
      !Language.current.heard.hears(words[1].lowercased(), in: .shareLinks),
      GoalProgress.takes(Level(typed: rest), for: plan.goals[number - 1], of: plan)
    else { return (goal, whole) }
    return (words[0], rest)
  }

  /// Whether a point is to be written: one that is there already only when somebody says so.
  @MainActor
  private func isWanted(
    _ level: Level, goal named: String?, on day: CalendarDate, of plan: Plan, _ house: House
  ) throws -> Bool {
    let goal = try house.goal(named, of: plan)
    guard plan.holds(level, of: goal.id, on: day) else { return true }
    let shown = level.words(in: goal.measure.unit)
    let refusal = Trouble(
      .usage, Messages.unwritten(Messages.pointIsThere(shown, day: day.words)), hint: Messages.pointIsThereHint)
    return try Confirmation(house: house).agreed(
      to: Messages.pointAgain(shown, day: day.words), isGiven: again, otherwise: refusal)
  }

  /// A value must be one that the goal can be told by.
  static func check(_ level: Level, for goal: Goal, of plan: Plan) throws {
    guard GoalProgress.takes(level, for: goal, of: plan) else {
      throw Trouble(.badData, Messages.notAValue(level.words), hint: Messages.notAValueHint)
    }
  }

  /// A remark about a number far outside of all others, which is often a slip of the fingers.
  static func oddness(of level: Level, for goal: Goal, of plan: Plan, today: CalendarDate) -> String? {
    guard let progress = GoalProgress(goal.id, of: plan, today: today), let number = level.number,
      progress.points.count >= 4, let low = progress.points.map(\.value).min(),
      let high = progress.points.map(\.value).max()
    else { return nil }
    let span = max(high - low, abs(high) / 4, 1)
    guard number < low - 2 * span || number > high + 2 * span else { return nil }
    return Messages.farFromOthers(level.words, low: Level.number(low).words, high: Level.number(high).words)
  }
}
