// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp progress show
struct ProgressShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say(
      "ilp.progress-show.abstract", "Show how the goals of a plan go: drawn, in words, and what the decision rule says."
    ),
    discussion: say("ilp.progress-show.discussion", "With --plain the points are a table, for screen readers."))

  @Argument(help: ArgumentHelp(say("ilp.progress-show.plan", "The plan; left out, the only one there is."))) var plan:
    String?
  @Option(
    help: ArgumentHelp(say("ilp.progress-show.goal", "Only this goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-show.width", "Columns of a line, from 30 on; without it as wide as the terminal."))) var width:
    Int?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if let width, width < 30 { throw ValidationError(Messages.tooNarrow(width, least: 30)) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    let wanted = try goal.map { try house.goal($0, of: plan, writes: false).id }
    let all = GoalProgress.all(of: plan, today: house.clock.today, norms: house.growthNorms)
    let report = ProgressReport(all.filter { wanted == nil || $0.goal.id == wanted }, of: plan)
    var options = house.reportOptions
    options.width = width ?? options.width
    try house.output.result(json ? report.json : report.text(options, isPlain: house.isPlain))
    return .success
  }
}
