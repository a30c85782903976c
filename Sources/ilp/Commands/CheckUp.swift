// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser

/// ilp check
struct CheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong in all data files: flows, lists and corpora.",
    discussion: "Ends with 65 when a file has errors, or warnings with --strict; else with 0.")

  @Flag(help: "Let warnings count as errors.") var strict = false
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let defects = try house.promptDefects() + house.corpusDefects()
    return try FindingList(defects, isStrict: strict).show(in: house, asJSON: json, nothing: Messages.allIsFine)
  }
}
