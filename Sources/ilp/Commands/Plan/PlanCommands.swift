// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp plan: what can be done with plans that are kept.
struct PlanCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: say(
      "ilp.plan-commands.abstract", "List, show, check, sign, hand over, end, export, import and erase plans."),
    discussion: say(
      "ilp.plan-commands.discussion", "A plan is named by the beginning of its id, or by its learner's name."),
    subcommands: [
      PlanList.self, PlanShow.self, PlanExport.self, PlanImport.self, PlanHistory.self, PlanDiff.self, PlanCheckUp.self,
      PlanSign.self, PlanHandover.self, PlanEnd.self, PlanCarry.self, PlanErase.self,
    ])
}
