// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Library
internal import Localization

/// ilp corpus check
struct CorpusCheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("ilp.corpus-check-up.abstract", "Find what is wrong in the corpora, with file, line and remedy."),
    discussion: say("ilp.corpus-check-up.discussion", "Ends with 65 when a file has errors, else with 0."))

  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let defects = try house.corpusDefects()
    return try FindingList(defects).show(in: house, asJSON: json, nothing: Messages.corpusIsFine)
  }
}
