// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue

/// ilp flow print
struct FlowPrint: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a flow as a blank paper form, or only its agenda.",
    discussion: """
      For a conversation without a screen between two people: print it, write on it, and type it in afterwards.
      Examples:
        ilp flow print employee-development > talk.txt
        ilp flow print employee-development --agenda --tips
        ilp flow print student-goals --band middle --markdown > goals.md
      """)

  @Argument(help: "The id of the flow.") var id: String
  @Option(help: "The wording: \(Band.allCases.map(\.rawValue).joined(separator: ", ")).") var band: Band?
  @Flag(help: "Print the order of the talk with its minutes, without the questions.") var agenda = false
  @Flag(help: "Print the tips for whoever leads the talk, too.") var tips = false
  @Flag(help: "Print Markdown.") var markdown = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let materials = try house.materials.get()
    let flow = try materials.flow(id)
    let form = PaperForm(
      flow, lists: try materials.lists(for: flow), band: band ?? flow.audience.bands.last { $0 != .plain } ?? .adult,
      showsTips: tips)
    let sheet = PaperSheet(isMarkdown: markdown)
    let blocks = agenda ? form.agenda : form.questions
    try house.output.lines(blocks.flatMap(sheet.lines))
    return .success
  }
}
