// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Store

/// ilp backup create
struct BackupCreate: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: say("ilp.backup-create.abstract", "Write a checked copy of the plan file; prints its name."))

  @Argument(
    help: ArgumentHelp(
      say("ilp.backup-create.file", "The copy; in the folder backups beside the plan file when it is left out.")),
    completion: .file())
  var file: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let target = try file ?? usualName(in: house)
    try house.shelf.required().backUp(to: target)
    try house.output.result(target)
    return .success
  }

  /// "backups/plans-2026-11-18T101500Z.db"
  @MainActor
  private func usualName(in house: House) throws -> String {
    let file = try house.place.fileOrTrouble()
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return "\(folder)/backups/plans-\(house.clock.now.iso.filter { $0 != ":" }).db"
  }
}
