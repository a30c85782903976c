// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp flow: what conversations are made from.
struct FlowCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flow", abstract: say("ilp.flow-commands.abstract", "List, show, print and check flows of questions."),
    subcommands: [FlowList.self, FlowShow.self, FlowPrint.self, FlowCheckUp.self])
}
