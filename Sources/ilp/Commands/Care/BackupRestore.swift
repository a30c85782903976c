// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Store

/// ilp backup restore
struct BackupRestore: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: say("ilp.backup-restore.abstract", "Put a copy in the place of the plan file."),
    discussion: say(
      "ilp.backup-restore.discussion",
      "The copy is verified first. What lies there now is never destroyed: it gets another name beside it."))

  @Argument(help: ArgumentHelp(say("ilp.backup-restore.file", "The copy.")), completion: .file()) var file: String
  @Flag(help: ArgumentHelp(say("ilp.backup-restore.yes", "Do not ask."))) var yes = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let target = try house.place.fileOrTrouble()
    let question = Messages.restoreQuestion(target)
    if PlanStore.exists(at: target) {
      guard try Confirmation(house: house).agreed(to: question, isGiven: yes) else {
        try house.output.remark(Messages.nothingRestored)
        return .success
      }
    }
    let aside = try PlanStore.restore(file, to: target)
    try house.output.lines([Messages.restored(file)] + (aside.map { [Messages.setAside($0)] } ?? []))
    return .success
  }
}
