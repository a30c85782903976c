// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp plan handover
struct PlanHandover: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: say(
      "ilp.plan-handover.abstract",
      "Hand the part of one person over to another: what is open changes hands, what is done stays."))

  @Argument(help: ArgumentHelp(say("ilp.plan-handover.plan", "The plan."))) var plan: String
  @Option(help: ArgumentHelp(say("ilp.plan-handover.from", "Who leaves: a name, or a role."), valueName: "person"))
  var from: String
  @Option(help: ArgumentHelp(say("ilp.plan-handover.to", "Who takes over."), valueName: "name")) var to: String
  @Option(
    help: ArgumentHelp(say("ilp.plan-handover.on", "The first day of the new one; today without it."), valueName: "day")
  ) var on: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let day =
      try on.map { words in
        guard let day = try CalendarDate(words) ?? house.nearDay(words) else {
          throw Trouble(.usage, Messages.notADay(words, of: "--on"), hint: Messages.notADayHint)
        }
        return day
      } ?? house.clock.today
    let (_, words) = try house.change(try house.planNamed(plan).id) { plan in
      if let begin = plan.created?.date, day < begin {
        throw Trouble(.usage, Messages.beforeThePlan(day, begin), hint: Messages.beforeThePlanHint)
      }
      let present = plan.present(on: house.clock.today)
      guard let leaving = leaving(present),
        plan.handOver(from: leaving.id, to: to, on: day, id: house.freshID(), today: house.clock.today) != nil
      else {
        throw Trouble(.noInput, Messages.nobodyToHandOver(from), hint: Messages.nobodyToHandOverHint(present))
      }
    }
    try house.output.lines(Messages.changed(words))
    return .success
  }

  /// Who is meant: by name or role, else by one word of a name. Of several whoever has a role in the plan.
  private func leaving(_ present: [Party]) -> Party? {
    let said = from.lowercased()
    let named = present.filter { party in
      party.name?.lowercased() == said || party.role?.words == said || party.role?.rawValue == said
    }
    let near = present.filter { $0.name?.lowercased().split(separator: " ").contains { $0 == said } ?? false }
    let all = named + near
    return all.first { $0.role != nil } ?? all.first
  }
}
