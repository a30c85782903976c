// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp flow check
struct FlowCheckUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("ilp.flow-check-up.abstract", "Find what is wrong in flows and lists, with file, line and remedy."),
    discussion: say("ilp.flow-check-up.discussion", "Ends with 65 when a file has errors, else with 0."))

  @Option(
    help: ArgumentHelp(
      say("ilp.flow-check-up.previous", "Prompts of the version before, to find ids that got lost."), valueName: "dir"),
    completion: .directory)
  var previous: String?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    if let previous, !Folder.exists(previous) {
      throw Trouble(.noInput, Messages.noSuchFolder(previous), hint: Messages.noSuchFolderHint)
    }
    let defects = try house.promptDefects(previous: previous)
    return try FindingList(defects).show(in: house, asJSON: json, nothing: Messages.promptsAreFine)
  }
}
