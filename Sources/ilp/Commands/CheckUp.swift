// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp check
struct CheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("ilp.check-up.abstract", "Find what is wrong in all data files: flows, lists and corpora."),
    discussion: say(
      "ilp.check-up.discussion", "Ends with 65 when a file has errors, or warnings with --strict; else with 0."))

  @Flag(help: ArgumentHelp(say("ilp.check-up.strict", "Let warnings count as errors."))) var strict = false
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let defects = try house.promptDefects() + house.corpusDefects()
    return try FindingList(defects, isStrict: strict).show(in: house, asJSON: json, nothing: Messages.allIsFine)
  }
}
