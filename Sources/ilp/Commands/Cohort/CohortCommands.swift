// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp cohort: plans that are made together, such as those of one intake.
struct CohortCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: say(
      "ilp.cohort-commands.abstract",
      "Make one plan for each of many people, see how all of them go, and change them alike."),
    subcommands: [CohortCreate.self, CohortStatus.self, CohortEdit.self])
}
