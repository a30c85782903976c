// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp plan export
struct PlanExport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say("ilp.plan-export.abstract", "Write a plan to a file or to standard output."),
    discussion: say(
      "ilp.plan-export.discussion",
      """
      Private parts are left out unless --with-private is given. With --to it is written down who got the plan, and for \
      what. The file is whole or absent, and is never overwritten without --force.
      """))

  @Argument(
    help: ArgumentHelp(say("ilp.plan-export.plan", "The plan: the beginning of its id, or the learner's name.")))
  var plan: String
  @Argument(
    help: ArgumentHelp(say("ilp.plan-export.file", "The file to write, or - for standard output.")), completion: .file()
  ) var file = "-"
  @Option(help: ArgumentHelp(formatHelp, valueName: "format")) var format: String?
  @Option(help: ArgumentHelp(say("ilp.plan-export.to", "Who gets it."), valueName: "party")) var to: String?
  @Option(help: ArgumentHelp(say("ilp.plan-export.purpose", "What they need it for."), valueName: "text")) var purpose:
    String?
  @Flag(help: ArgumentHelp(say("ilp.plan-export.with-private", "Show private parts, too."))) var withPrivate = false
  @Flag(help: ArgumentHelp(say("ilp.plan-export.force", "Replace a file that is there."))) var force = false
  @Option(help: ArgumentHelp(say("ilp.plan-export.width", "Columns of a line, for text."))) var width = 80
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  private static var formatHelp: String {
    say(
      "ilp.plan-export.format-help",
      "One of \(ReportFormats.all.map(\.id).joined(separator: ", ")); else by the end of the file's name, else markdown."
    )
  }

  func validate() throws {
    if purpose != nil, to == nil { throw ValidationError(Messages.purposeWithoutParty) }
    if width < 20 { throw ValidationError(Messages.tooNarrow(width)) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let format = try chosenFormat()
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    let text = format.render(
      plan, kind: try house.kind(of: plan),
      options: ReportOptions(
        width: width, includesPrivate: withPrivate, today: house.clock.today))
    // Written down first: better a disclosure too many in the log than one that nobody knows of.
    if let to { try record(plan.id, format, to: to, in: house) }
    if file == "-" {
      try house.output.result(text)
    } else {
      try FileDraft(path: file, replaces: force).write(text)
      try house.output.remark(Messages.written(file))
    }
    return .success
  }

  private func chosenFormat() throws -> any ReportFormat {
    let name = format ?? ExportFile.ending(of: file) ?? "markdown"
    guard let found = ReportFormats.named(name) else {
      throw Trouble(
        .usage, Messages.noSuchFormat(name), hint: Messages.noSuchFormatHint(ReportFormats.all.map(\.id)))
    }
    return found
  }

  @MainActor
  private func record(_ plan: Identifier, _ format: any ReportFormat, to party: String, in house: House) throws {
    try house.shelf.required().record(
      Disclosure(
        plan: plan, at: house.clock.now, actor: house.actor, party: party, purpose: purpose ?? "", form: format.id))
  }
}
