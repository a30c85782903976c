// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports

/// ilp progress chart
struct ProgressChart: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: say("ilp.progress-chart.abstract", "Draw one goal: on the screen, or as an SVG picture for a report."))

  @Argument(help: ArgumentHelp(say("ilp.progress-chart.plan", "The plan; left out, the only one there is."))) var plan:
    String?
  @Option(
    help: ArgumentHelp(say("ilp.progress-chart.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-chart.svg", "Write an SVG picture to this file; - for standard output."), valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?
  @Flag(help: ArgumentHelp(say("ilp.progress-chart.grey", "Without colours, for print."))) var grey = false
  @Flag(help: ArgumentHelp(say("ilp.progress-chart.force", "Replace a file that is there."))) var force = false
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-chart.width", "Columns of a line, from 30 on; without it as wide as the terminal."))) var width:
    Int?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if let width, width < 30 { throw ValidationError(Messages.tooNarrow(width, least: 30)) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plan = try house.shelf.plan(house.planNamed(plan).id).plan
    let goal = try house.goal(goal, of: plan, writes: false)
    guard let progress = GoalProgress(goal.id, of: plan, today: house.clock.today), let chart = Chart(progress) else {
      throw Trouble(.noInput, Messages.nothingToDraw, hint: Messages.nothingToDrawHint)
    }
    switch svg {
    case "-"?: try house.output.result(SVGChart(chart, isGrey: grey).text)
    case let file?:
      try FileDraft(path: file, replaces: force).write(SVGChart(chart, isGrey: grey).text)
      try house.output.remark(Messages.written(file))
    case nil where house.isPlain:
      try house.output.result(ProgressReport.points(of: progress, options: house.reportOptions))
    case nil: try house.output.lines(TextChart(chart, width: width ?? house.width).lines)
    }
    return .success
  }
}
