// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Keep plans in this folder.", valueName: "dir"), completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("Add or replace flows and lists from this folder.", valueName: "dir"), completion: .directory)
  var prompts: String?

  @Option(
    help: ArgumentHelp("Add or replace interventions from this folder.", valueName: "dir"), completion: .directory)
  var corpora: String?

  @Option(help: ArgumentHelp("Take this day for today.", valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @Flag(help: "Plain lines: no colour, nothing drawn twice.")
  var plain = false

  var values: HouseOptions {
    HouseOptions(data: data, prompts: prompts, corpora: corpora, today: today, plain: plain)
  }
}
