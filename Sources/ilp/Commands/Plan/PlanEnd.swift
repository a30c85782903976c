// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp plan end
struct PlanEnd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: say("ilp.plan-end.abstract", "End a plan: completed, or discontinued with a reason."),
    discussion: say("ilp.plan-end.discussion", "Nothing of it is deleted; what was still to do is no longer due."))

  @Argument(help: ArgumentHelp(say("ilp.plan-end.plan", "The plan."))) var plan: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say("ilp.plan-end.status", "completed, discontinued, none-needed or declined."), valueName: "status"))
  var status: String
  @Option(help: ArgumentHelp(say("ilp.plan-end.reason", "Why."), valueName: "words")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  private static let known: [PlanStatus] = [.completed, .discontinued, .noneNeeded, .declined]

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let status = PlanStatus(rawValue: status.lowercased().replacing(" ", with: "-"))
    guard Self.known.contains(status) else {
      throw Trouble(
        .usage, Messages.unknownStatus(status.rawValue), hint: Messages.unknownRuleHint(Self.known.map(\.rawValue)))
    }
    if status != .completed, reason?.allSatisfy(\.isWhitespace) ?? true {
      throw Trouble(.usage, Messages.endNeedsReason(status.words), hint: Messages.endNeedsReasonHint)
    }
    let (_, words) = try house.change(try house.planNamed(plan).id) { plan in
      plan.status = status
      plan.statusReason = reason ?? plan.statusReason
      plan.end = plan.end.map { min($0, house.clock.today) } ?? house.clock.today
    }
    try house.output.lines(words.isEmpty ? [Messages.nothingToChange] : Messages.changed(words))
    return .success
  }
}
