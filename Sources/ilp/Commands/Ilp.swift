// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser

/// The program as its command line shows it.
struct Ilp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ilp",
    abstract: "Make individual learning plans in a conversation: for students and for employees.",
    discussion: "Without a command it starts or continues a conversation. Nothing leaves this machine.",
    version: "ilp 0.1.0",
    subcommands: commands, defaultSubcommand: Chat.self)

  static let commands: [any ParsableCommand.Type] = [Chat.self, PlanCommands.self]
}
