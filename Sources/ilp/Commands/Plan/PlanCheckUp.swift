// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp plan check
struct PlanCheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("ilp.plan-check-up.abstract", "Say what a careful colleague would say before you sign."),
    discussion: say(
      "ilp.plan-check-up.discussion",
      "Ends with 65 when something is found that has to be mended before the plan is finished, else with 0."))

  @Argument(
    help: ArgumentHelp(
      say(
        "ilp.plan-check-up.plan",
        "The plan: the beginning of its id, or the learner's name; left out, the only one there is.")))
  var plan: String?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    let findings = plan.findings(try house.checkContext(for: plan))
    return try FindingList(findings).show(in: house, asJSON: json, nothing: Messages.planIsFine)
  }
}
