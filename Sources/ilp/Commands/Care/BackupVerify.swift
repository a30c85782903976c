// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Store

/// ilp backup verify
struct BackupVerify: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say("ilp.backup-verify.abstract", "Say whether a copy can be relied on; 65 when not."))

  @Argument(help: ArgumentHelp(say("ilp.backup-verify.file", "The copy.")), completion: .file()) var file: String
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let flaws = try PlanStore.verifyBackup(at: file)
    return try FindingList(flaws).show(in: house, asJSON: json, nothing: Messages.backupIsSound(file))
  }
}
