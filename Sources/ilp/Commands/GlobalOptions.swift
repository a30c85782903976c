// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(say("ilp.global-options.data", "Keep plans in this folder."), valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      say("ilp.global-options.prompts", "Add or replace flows and lists from this folder."), valueName: "dir"),
    completion: .directory)
  var prompts: String?

  @Option(
    help: ArgumentHelp(
      say("ilp.global-options.corpora", "Add or replace interventions from this folder."), valueName: "dir"),
    completion: .directory)
  var corpora: String?

  @Option(help: ArgumentHelp(say("ilp.global-options.today", "Take this day for today."), valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp(
      say("ilp.global-options.language", "Speak this language; see: ilp languages."), valueName: "tag"))
  var language: String?

  @Flag(help: ArgumentHelp(say("ilp.global-options.plain", "Plain lines: no colour, nothing drawn twice.")))
  var plain = false

  /// What stands above these options on a page of help.
  static var title: String { say("ilp.global-options.title", "Everywhere") }

  /// `language` is not among them: it is read before any command is, by `LanguageChoice`.
  var values: HouseOptions {
    HouseOptions(data: data, prompts: prompts, corpora: corpora, today: today, plain: plain)
  }
}
