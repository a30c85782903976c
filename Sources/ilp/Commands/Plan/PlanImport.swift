// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp plan import
struct PlanImport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("ilp.plan-import.abstract", "Take in a plan document (JSON); prints the id of the plan."),
    discussion:
      say(
        "ilp.plan-import.discussion",
        """
        Keys that ilp does not know are kept. A plan that is there already is left alone, unless --replace is given. A file whose \
        name ends in .jsonl holds one plan a line: all of them are taken in, or none.
        """))

  @Argument(
    help: ArgumentHelp(say("ilp.plan-import.file", "The file, or - for standard input.")),
    completion: .file(extensions: ["json", "jsonl"])) var file: String
  @Flag(help: ArgumentHelp(say("ilp.plan-import.replace", "Replace the plan of the same id."))) var replace = false
  @Flag(help: ArgumentHelp(say("ilp.plan-import.as-new", "Give it a new id."))) var asNew = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if replace, asNew { throw ValidationError(Messages.replaceAndNew) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let store = try house.shelf.created()
    let source = file == "-" ? Messages.standardInput : file
    let note = ChangeNote(.imported, words: [Messages.imported(from: source)], by: house.actor, at: house.clock.now)
    let changes = try documents().map { document -> PlanChange in
      var plan = document
      if asNew { plan.id = house.freshID() }
      let present = try store.summary(of: plan.id)?.version
      if present != nil, !replace {
        throw Trouble(.cannotCreate, Messages.planIsThere(plan.id.text), hint: Messages.planIsThereHint)
      }
      return PlanChange(plan: plan, expecting: present, note: note)
    }
    try store.save(changes)
    try house.output.result(changes.map(\.plan.id.text).joined(separator: "\n"))
    return .success
  }

  /// The plans of the file, in their order.
  private func documents() throws -> [Plan] {
    guard file.hasSuffix(".jsonl") else { return [try document()] }
    let lines = try FileBytes.read(file).split(separator: UInt8(ascii: "\n")).enumerated()
    let plans = try lines.filter { !$0.element.allSatisfy { $0 <= 0x20 } }.map { index, line in
      do throws(PlanDocumentError) {
        return try PlanDocument.decode(Array(line))
      } catch {
        throw Trouble(importing: error, from: "\(file):\(index + 1)")
      }
    }
    var seen: Set<Identifier> = []
    if let twice = plans.first(where: { !seen.insert($0.id).inserted }) {
      throw Trouble(.badData, Messages.planTwice(twice.id.text), hint: Messages.tableHint)
    }
    return plans
  }

  private func document() throws -> Plan {
    let bytes = try FileBytes.read(file)
    do {
      return try PlanDocument.decode(bytes)
    } catch {
      throw Trouble(importing: error, from: file == "-" ? Messages.standardInput : file)
    }
  }
}

extension Trouble {
  fileprivate init(importing error: PlanDocumentError, from file: String) {
    self.init(.badData, Messages.notImported(error.message, from: file), hint: error.hint)
  }
}
