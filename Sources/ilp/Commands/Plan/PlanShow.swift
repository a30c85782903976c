// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp plan show
struct PlanShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("ilp.plan-show.abstract", "Show a plan, private parts included."),
    discussion: say(
      "ilp.plan-show.discussion", "With --json it is the plan document itself, which can be imported again."))

  @Argument(
    help: ArgumentHelp(
      say(
        "ilp.plan-show.plan",
        "The plan: the beginning of its id, or the learner's name; left out, the only one there is.")))
  var plan: String?
  @Flag(help: ArgumentHelp(say("ilp.plan-show.json", "Print the plan document."))) var json = false
  @Option(
    help: ArgumentHelp(say("ilp.plan-show.width", "Columns of a line, from 20 on; without it as wide as the terminal."))
  ) var width: Int?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if let width, width < 20 { throw ValidationError(Messages.tooNarrow(width)) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    guard !json else {
      try house.output.result(PlanDocument.encode(plan))
      return .success
    }
    var options = house.reportOptions
    options.width = width ?? options.width
    try house.output.result(TextReport().render(plan, kind: house.kind(of: plan), options: options))
    return .success
  }
}
