// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp progress decide
struct ProgressDecide: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: say(
      "ilp.progress-decide.abstract", "Decide how a goal goes on, and why; what the data say is kept beside it."),
    discussion: say(
      "ilp.progress-decide.discussion", "continue, change, raise, fade or end. The program suggests; people decide."))

  @Argument(help: ArgumentHelp(say("ilp.progress-decide.plan", "The plan."))) var plan: String
  @Argument(help: ArgumentHelp(say("ilp.progress-decide.response", "continue, change, raise, fade or end.")))
  var response: String
  @Option(
    help: ArgumentHelp(say("ilp.progress-decide.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(help: ArgumentHelp(say("ilp.progress-decide.reason", "Why it is decided so."), valueName: "words"))
  var reason: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-decide.target", "The new target, where the goal is raised."), valueName: "value")) var target:
    String?
  @Option(help: ArgumentHelp(say("ilp.progress-decide.who", "Who decides."), valueName: "person")) var who: String?
  @Option(help: ArgumentHelp(say("ilp.progress-decide.on", "The day; today without it."), valueName: "day")) var on:
    String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let decided = Response(rawValue: response.lowercased())
    guard Response.known.contains(decided) else {
      throw Trouble(.usage, Messages.unknownResponse(response), hint: Messages.unknownResponseHint)
    }
    guard let reason, !reason.allSatisfy(\.isWhitespace) else {
      throw Trouble(.usage, Messages.reasonMissing, hint: Messages.reasonMissingHint)
    }
    if decided == .raise, target == nil {
      throw Trouble(.usage, Messages.raiseNeedsTarget, hint: Messages.raiseNeedsTargetHint)
    }
    let day = try house.day(on)
    var sentence: String?
    let (_, words) = try house.change(try house.planNamed(plan).id) { plan in
      let goal = try house.goal(goal, of: plan)
      let progress = GoalProgress(goal.id, of: plan, today: day)
      sentence = progress?.suggestion?.sentence
      let who = house.person(who, of: &plan)
      if let target, let place = plan.goals.firstIndex(where: { $0.id == goal.id }) {
        plan.goals[place].measure.target = Level(typed: target)
      }
      plan.decide(
        GoalDecision(id: house.freshID()) {
          $0.goal = goal.id
          $0.date = day
          $0.response = decided
          $0.reason = reason
          $0.suggested = progress?.decision.map { Response(rawValue: $0.suggestion.rawValue) }
          $0.grounds = progress?.suggestion?.grounds
          $0.who = who
        }, isReached: progress?.standing?.isReached ?? false)
    }
    if let sentence { try house.output.lines([Messages.suggestionWas(sentence)]) }
    try house.output.lines(Messages.changed(words))
    return .success
  }
}
