// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp corpus prepare
struct CorpusPrepare: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: say(
      "ilp.corpus-prepare.abstract", "Make the corpora ready to be searched, so that the first answer is quick, too."),
    discussion: say("ilp.corpus-prepare.discussion", "Without it the first recommendation does so for the next ones."))

  @Option(
    help: ArgumentHelp(
      say("ilp.corpus-prepare.to", "Put the files into this folder instead of the cache."), valueName: "dir"),
    completion: .directory
  )
  var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    guard try house.materials.get().prepare(in: to) else {
      throw Trouble(.cannotCreate, Messages.notPrepared(to), hint: Messages.cannotWriteHint)
    }
    return .success
  }
}
