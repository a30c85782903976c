// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans
internal import Reports
internal import Store

/// ilp plan import
struct PlanImport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a plan document (JSON); prints the id of the plan.",
    discussion:
      "Keys that ilp does not know are kept. A plan that is there already is left alone, unless --replace is given.")

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"])) var file: String
  @Flag(help: "Replace the plan of the same id.") var replace = false
  @Flag(help: "Give it a new id.") var asNew = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    if replace, asNew { throw ValidationError(Messages.replaceAndNew) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    var plan = try document()
    if asNew { plan.id = house.freshID() }
    let store = try house.shelf.created()
    let present = try version(of: plan.id, in: store)
    if present != nil, !replace {
      throw Trouble(.cannotCreate, Messages.planIsThere(plan.id.text), hint: Messages.planIsThereHint)
    }
    let source = file == "-" ? Messages.standardInput : file
    let note = ChangeNote(.imported, words: [Messages.imported(from: source)], by: house.actor, at: house.clock.now)
    try store.save(plan, expecting: present, note: note)
    try house.output.result(plan.id.text)
    return .success
  }

  private func document() throws -> Plan {
    let bytes = try FileBytes.read(file)
    do {
      return try PlanDocument.decode(bytes)
    } catch {
      throw Trouble(importing: error, from: file == "-" ? Messages.standardInput : file)
    }
  }

  private func version(of id: Identifier, in store: PlanStore) throws -> Int? {
    do {
      return try store.load(plan: id).version
    } catch StoreError.noSuchPlan {
      return nil
    }
  }
}

extension Trouble {
  fileprivate init(importing error: PlanDocumentError, from file: String) {
    let lines = error.description.split(separator: "\n  hint: ", maxSplits: 1)
    self.init(
      .badData, "\(file): \(lines.first ?? ""); nothing was imported", hint: lines.count > 1 ? String(lines[1]) : "")
  }
}
