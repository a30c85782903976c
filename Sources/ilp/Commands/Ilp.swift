// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// The program as its command line shows it.
struct Ilp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ilp",
    abstract: say(
      "ilp.ilp.abstract", "Make individual learning plans in a conversation: for students and for employees."),
    discussion: say(
      "ilp.ilp.discussion", "Without a command it starts or continues a conversation. Nothing leaves this machine."),
    version: "ilp 0.1.0",
    groupedSubcommands: groups, defaultSubcommand: Chat.self)

  private static let groups = [
    CommandGroup(
      name: say("ilp.ilp.groups.conversations", "Conversations"),
      subcommands: [Chat.self, ReviewPlan.self, Understand.self]),
    CommandGroup(
      name: say("ilp.ilp.groups.plans", "Plans"),
      subcommands: [PlanCommands.self, Due.self, Log.self, ProgressCommands.self, CohortCommands.self]),
    CommandGroup(
      name: say("ilp.ilp.groups.what-helps", "What helps"), subcommands: [Recommend.self, CorpusCommands.self]),
    CommandGroup(
      name: say("ilp.ilp.groups.data-files", "Data files"),
      subcommands: [FlowCommands.self, CheckUp.self, Languages.self, SchemaPage.self]),
    CommandGroup(
      name: say("ilp.ilp.groups.care", "Care"), subcommands: [Verify.self, BackupCommands.self, Rescuing.self]),
  ]

  static var commands: [any ParsableCommand.Type] { groups.flatMap(\.subcommands) }
}
