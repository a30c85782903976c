// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue
internal import Interventions
internal import Localization
internal import Plans
internal import Terminal

/// ilp corpus show
struct CorpusShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("ilp.corpus-show.abstract", "Show an entry with its steps, its evidence and its sources."))

  @Argument(help: ArgumentHelp(say("ilp.corpus-show.id", "The id of the entry."))) var id: String
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

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
