// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Store

/// ilp verify
struct Verify: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say("ilp.verify.abstract", "Look for damage in the plan file: pages, documents, histories, answers."),
    discussion: say(
      "ilp.verify.discussion", "Nothing is changed. Ends with 65 when something is not as ilp left it, else with 0."))

  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let file = try house.place.fileOrTrouble()
    let store = try PlanStore.open(at: file, mode: .readOnly)
    var line = ProgressLine(plain: global.plain)
    let verification = try store.inspect { line.show(Messages.verifying($0)) }
    line.clear()
    return try FindingList(verification.flaws).show(
      in: house, asJSON: json, nothing: Messages.isSound(file, verification))
  }
}
