// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Store

/// ilp verify
struct Verify: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look for damage in the plan file: pages, documents, histories, answers.",
    discussion: "Nothing is changed. Ends with 65 when something is not as ilp left it, else with 0.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

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
