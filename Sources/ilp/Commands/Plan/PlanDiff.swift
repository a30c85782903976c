// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp plan diff
struct PlanDiff: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: say("ilp.plan-diff.abstract", "Say in words what differs between two plans."),
    discussion:
      say(
        "ilp.plan-diff.discussion",
        "Each is a plan that is kept, or a file with a plan document. Ends with 0 when nothing differs, else with 1."))

  @Argument(help: ArgumentHelp(say("ilp.plan-diff.one", "The earlier one."))) var one: String
  @Argument(help: ArgumentHelp(say("ilp.plan-diff.other", "The later one."))) var other: String
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let (before, after) = (try plan(one, in: house), try plan(other, in: house))
    let words = before.words(for: before.edits(to: after))
    if json {
      try house.output.json(["changes": JSONValue(words)])
    } else {
      try house.output.lines(words)
    }
    return words.isEmpty ? .success : .yes
  }

  /// What looks like a file is one; names of learners hold no dot or slash that a plan document's name would not.
  @MainActor
  private func plan(_ name: String, in house: House) throws -> Plan {
    guard name == "-" || name.hasSuffix(".json") else { return try house.shelf.plan(house.planNamed(name).id).plan }
    do {
      return try PlanDocument.decode(FileBytes.read(name))
    } catch let error as PlanDocumentError {
      throw Trouble(.badData, "\(name): \(error.description)")
    }
  }
}
