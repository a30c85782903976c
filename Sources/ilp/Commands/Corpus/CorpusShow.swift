// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue
internal import Interventions
internal import Plans
internal import Terminal

/// ilp corpus show
struct CorpusShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an entry with its steps, its evidence and its sources.")

  @Argument(help: "The id of the entry.") var id: String
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let catalogue = try house.materials.get().catalogue
    guard let entry = catalogue.entry(id: id) else {
      let known = Shelf.allCases.flatMap(catalogue.entries(on:)).map(\.id)
      throw Trouble(
        .noInput, Messages.noSuchEntry(id), hint: Messages.noSuchEntryHint(Nearness.nearest(to: id, among: known)))
    }
    let page = EntryPage(entry, in: catalogue)
    if json {
      try house.output.json(page.json)
    } else {
      try house.output.lines(page.lines(width: house.width, style: house.capabilities.style))
    }
    return .success
  }
}
