// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp progress fidelity
struct ProgressFidelity: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelity",
    abstract: say("ilp.progress-fidelity.abstract", "Write down how many sessions were planned and held."))

  @Argument(help: ArgumentHelp(say("ilp.progress-fidelity.plan", "The plan."))) var plan: String
  @Option(help: ArgumentHelp(say("ilp.progress-fidelity.held", "Sessions held."))) var held: Int
  @Option(help: ArgumentHelp(say("ilp.progress-fidelity.planned", "Sessions planned."))) var planned: Int
  @Option(help: ArgumentHelp(say("ilp.progress-fidelity.minutes", "Minutes of a session, as it was."))) var minutes:
    Double?
  @Option(
    help: ArgumentHelp(say("ilp.progress-fidelity.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(
    help: ArgumentHelp(say("ilp.progress-fidelity.intervention", "The intervention: words of it."), valueName: "words"))
  var intervention: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-fidelity.on", "The day or the last day of the stretch; today without it."), valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp(say("ilp.progress-fidelity.note", "What was done otherwise."), valueName: "words"))
  var note: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard held >= 0, planned >= 1, minutes.map({ $0 >= 0 && $0.isFinite }) ?? true else {
      throw ValidationError(Messages.sessionsNegative)
    }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let day = try house.day(on)
    var told = ""
    try house.change(id) { plan in
      let place = try house.intervention(intervention, goal: goal, of: plan)
      plan.interventions[place].fidelity.append(
        FidelityEntry(id: house.freshID()) {
          $0.date = day
          $0.planned = planned
          $0.held = held
          $0.minutes = minutes.map(Level.number)
          $0.note = note
        })
      told = Messages.sessionsLogged(
        held: held, planned: planned, what: plan.interventions[place].text ?? Messages.planName(plan))
    }
    try house.output.lines([told])
    return .success
  }
}

extension House {
  /// The place of the intervention that somebody means; the only open one of the goal where nothing is said.
  func intervention(_ words: String?, goal: String?, of plan: Plan) throws -> Int {
    let wanted = try goal.map { try self.goal($0, of: plan).id }
    let places = plan.interventions.indices.filter { index in
      let planned = plan.interventions[index]
      guard wanted == nil || planned.goal == wanted else { return false }
      return words.map { planned.text?.lowercased().contains($0.lowercased()) ?? false } ?? planned.isOpen
    }
    guard let first = places.first else {
      let number = plan.goals.firstIndex { $0.id == wanted }.map { $0 + 1 } ?? 1
      throw Trouble(.noInput, Messages.noIntervention(number), hint: Messages.noInterventionHint)
    }
    guard places.count == 1 else {
      let names = places.map { plan.interventions[$0].text ?? plan.interventions[$0].id.text }
      throw Trouble(.usage, Messages.whichIntervention(names), hint: Messages.whichInterventionHint)
    }
    return first
  }
}
