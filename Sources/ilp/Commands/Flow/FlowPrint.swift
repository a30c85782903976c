// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Dialogue
internal import Localization

/// ilp flow print
struct FlowPrint: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: say("ilp.flow-print.abstract", "Print a flow as a blank paper form, or only its agenda."),
    discussion: say(
      "ilp.flow-print.discussion",
      """
      For a conversation without a screen between two people: print it, write on it, and type it in afterwards.
      Examples:
        ilp flow print employee-development > talk.txt
        ilp flow print employee-development --agenda --tips
        ilp flow print student-goals --band middle --markdown > goals.md
      """))

  @Argument(help: ArgumentHelp(say("ilp.flow-print.id", "The id of the flow."))) var id: String
  @Option(
    help: ArgumentHelp(
      say("ilp.flow-print.band", "The wording: \(Band.allCases.map(\.rawValue).joined(separator: ", "))."))) var band:
    Band?
  @Flag(
    help: ArgumentHelp(
      say("ilp.flow-print.agenda", "Print the order of the talk with its minutes, without the questions.")))
  var agenda = false
  @Flag(help: ArgumentHelp(say("ilp.flow-print.tips", "Print the tips for whoever leads the talk, too."))) var tips =
    false
  @Flag(help: ArgumentHelp(say("ilp.flow-print.markdown", "Print Markdown."))) var markdown = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let materials = try house.materials.get()
    let flow = try materials.flow(id)
    if let band, !flow.audience.bands.contains(band) {
      throw ReceptionTrouble.noSuchBand(band.rawValue, bands: flow.audience.bands.map(\.rawValue))
    }
    let form = PaperForm(
      flow, lists: try materials.lists(for: flow), band: band ?? flow.audience.bands.last { $0 != .plain } ?? .adult,
      showsTips: tips)
    let sheet = PaperSheet(isMarkdown: markdown)
    let blocks = agenda ? form.agenda : form.questions
    try house.output.lines(blocks.flatMap(sheet.lines))
    return .success
  }
}
