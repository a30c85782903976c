// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Dialogue
internal import Plans

/// ilp chat: hold a conversation.
struct Chat: HouseCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a conversation, or continue one.",
    discussion: """
      Ends with 0 when finished or paused, 3 when kept as a draft because an answer that is needed is missing, 65 when \
      an answer of a batch was refused, 74 when something could not be saved.
      """)

  @Option(help: ArgumentHelp("The conversation to hold; see: ilp flow list.", valueName: "id"))
  var flow: String?

  @Option(help: ArgumentHelp("The plan it is about: the beginning of its id, or the learner's name.", valueName: "plan"))
  var plan: String?

  @Option(help: ArgumentHelp("Wording: \(Band.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "band"))
  var band: Band?

  @Option(help: ArgumentHelp("How much is said beside a question: brief, normal, full.", valueName: "level"))
  var helpLevel = HelpLevel.normal

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let console = house.console()
    defer { console.close() }
    let reception = Reception(
      world: try house.world(console), band: band, plan: try plan.map { try house.planNamed($0).id })
    reception.helpLevel = helpLevel
    return ExitStatus(try reception.run(to: flow.map(Ending.Destination.flow)))
  }
}

extension ExitStatus {
  init(_ ending: Ending) {
    switch ending {
    case .finished, .paused, .switching: self = .success
    case .askedToEnd(let signal): self = .endedBy(signal: signal)
    case .leftUnsaved: self = .inputOutput
    }
  }
}
