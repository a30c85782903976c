// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp plan show
struct PlanShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("ilp.plan-show.abstract", "Show a plan."),
    discussion: say(
      "ilp.plan-show.discussion",
      "Private parts are left out unless --with-private is given. With --json it is the plan document itself, which can be imported again."
    ))

  @Argument(
    help: ArgumentHelp(
      say(
        "ilp.plan-show.plan",
        "The plan: the beginning of its id, or the learner's name; left out, the only one there is.")))
  var plan: String?
  @Flag(help: ArgumentHelp(say("ilp.plan-show.json", "Print the plan document."))) var json = false
  @Flag(help: ArgumentHelp(say("ilp.plan-show.with-private", "Show private parts, too."))) var withPrivate = false
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
    options.includesPrivate = withPrivate
    let kind = try house.kind(of: plan)
    try house.output.result(TextReport().render(plan, kind: kind, options: options))
    if !withPrivate, plan.withoutPrivateParts(of: kind) != plan { try house.output.remark(Messages.privateLeftOut) }
    return .success
  }
}
