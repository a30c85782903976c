// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp progress phase
struct ProgressPhase: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "phase",
    abstract: say("ilp.progress-phase.abstract", "Say when a phase began: baseline, intervention or fade-out."))

  @Argument(help: ArgumentHelp(say("ilp.progress-phase.plan", "The plan."))) var plan: String
  @Argument(help: ArgumentHelp(say("ilp.progress-phase.phase", "baseline, intervention or fade-out."))) var phase:
    String
  @Option(
    help: ArgumentHelp(say("ilp.progress-phase.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(help: ArgumentHelp(say("ilp.progress-phase.from", "Its first day; today without it."), valueName: "day"))
  var from: String?
  @Option(help: ArgumentHelp(say("ilp.progress-phase.note", "What changed on that day."), valueName: "words")) var note:
    String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let (phase, day) = (try Self.phase(phase), try house.day(from))
    let (_, words) = try house.change(id) { plan in
      let goal = try house.goal(goal, of: plan)
      plan.begin(phase, of: goal.id, on: day, note: note)
    }
    try house.output.lines(words.isEmpty ? [Messages.nothingToChange] : Messages.changed(words))
    return .success
  }

  static func phase(_ words: String) throws -> Phase {
    let phase = Phase(rawValue: words.lowercased().replacing(" ", with: "-"))
    guard Phase.known.contains(phase) else {
      throw Trouble(.usage, Messages.unknownPhase(words), hint: Messages.unknownPhaseHint)
    }
    return phase
  }
}
