// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans

/// ilp plan check
struct PlanCheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a careful colleague would say before you sign.",
    discussion: "Ends with 65 when something is found that has to be mended before the plan is finished, else with 0.")

  @Argument(help: "The plan: the beginning of its id, or the learner's name; left out, the only one there is.")
  var plan: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    let findings = plan.findings(try house.checkContext(for: plan))
    return try FindingList(findings).show(in: house, asJSON: json, nothing: Messages.planIsFine)
  }
}
