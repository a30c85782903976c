// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Glibc
internal import Terminal

/// A conversation with a person, at a terminal or through a pipe.
struct Talk: Equatable {
  var flow: String?
  var plan: String?
  var band: Band?
  var helpLevel = HelpLevel.normal
  /// The file in which it is written down.
  var transcript: String?
  var isBatch = false
  var isJSON = false

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let line = house.console(batch: isBatch)
    defer { line.close() }
    let console = BatchConsole(try transcribed(line), stopsAtRefusal: isBatch)
    let reception = try reception(in: house, console)
    reception.showsQuestions = !isBatch
    let ending: Ending
    do {
      ending = try reception.run(to: try destination(in: house))
    } catch TerminalError.outputFailed(code: EIO) where console.isInteractive {
      // The terminal went away before the signal that says so; every answer was kept before this.
      return .endedBy(signal: SIGHUP)
    }
    if let refusal = console.refusal {
      throw Trouble(.badData, Messages.lineRefused(refusal.line, refusal.words), hint: Messages.lineRefusedHint)
    }
    return ExitStatus(ending)
  }

  @MainActor
  private func transcribed(_ console: any Console) throws -> any Console {
    guard let transcript else { return console }
    let file = try TranscriptFile(path: transcript)
    return TranscribedConsole(console) { try file.write($0) }
  }
}

extension Talk {
  @MainActor
  func reception(in house: House, _ console: any Console) throws -> Reception {
    let reception = Reception(
      world: try house.world(console), band: band, plan: try plan.map { try house.planNamed($0).id })
    reception.helpLevel = helpLevel
    return reception
  }

  /// Where the options lead: a flow, or the open conversation about a plan, of that flow where both are named; nil for the start
  /// screen.
  @MainActor
  func destination(in house: House) throws -> Ending.Destination? {
    guard let plan else { return flow.map { .flow($0) } }
    let id = try house.planNamed(plan).id
    let open = try house.shelf.openConversations().first { $0.plan == id && (flow == nil || $0.flow == flow) }
    guard let open else {
      if let flow { return .flow(flow) }
      throw Trouble(.usage, Messages.nothingOpen(about: plan), hint: Messages.nothingOpenHint)
    }
    return .conversation(open.id)
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
