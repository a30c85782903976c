// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp backup: copies of the plan file.
struct BackupCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: say("ilp.backup-commands.abstract", "Make, verify and restore copies of the plan file."),
    subcommands: [BackupCreate.self, BackupVerify.self, BackupRestore.self])
}
