// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp progress: what was measured, and what follows from it.
struct ProgressCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: say("ilp.progress-commands.abstract", "Record, draw and judge how the goals of a plan go."),
    discussion: say(
      "ilp.progress-commands.discussion",
      """
      A plan is named by the beginning of its id, or by its learner's name; a goal by its number. Days may be written as       2026-11-18, today, yesterday, monday, or 3 days ago.
      """),
    subcommands: [
      ProgressShow.self, ProgressAdd.self, ProgressImport.self, ProgressCorrect.self, ProgressSetup.self,
      ProgressPhase.self, ProgressFidelity.self, ProgressDecide.self, ProgressChart.self, ProgressResults.self,
    ])
}
