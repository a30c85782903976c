// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue
internal import Localization
internal import Plans
internal import Terminal

/// ilp flow show
struct FlowShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("ilp.flow-show.abstract", "Show every question of a flow, in the wording of one band."))

  @Argument(help: ArgumentHelp(say("ilp.flow-show.id", "The id of the flow."))) var id: String
  @Option(
    help: ArgumentHelp(
      say("ilp.flow-show.band", "The wording: \(Band.allCases.map(\.rawValue).joined(separator: ", "))."))) var band:
    Band?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let flow = try house.materials.get().flow(id)
    let page = FlowPage(flow, band: band ?? flow.audience.bands.last { $0 != .plain } ?? .adult)
    if json {
      try house.output.json(page.json)
    } else {
      try house.output.lines(page.lines(width: house.width, style: house.capabilities.style))
    }
    return .success
  }
}
