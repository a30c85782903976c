// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Store

/// ilp plan erase
struct PlanErase: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: say("ilp.plan-erase.abstract", "Destroy every word of a plan, in copies in the same folder, too."),
    discussion: say(
      "ilp.plan-erase.discussion",
      "Shows what goes and asks first. It stays known that there was such a plan, and when it changed."))

  @Argument(help: ArgumentHelp(say("ilp.plan-erase.plan", "The plan: the beginning of its id, or the learner's name.")))
  var plan: String
  @Flag(help: ArgumentHelp(say("ilp.plan-erase.yes", "Do not ask."))) var yes = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let summary = try house.planNamed(plan)
    let store = try house.shelf.required()
    try house.output.lines(try inventory(of: summary, in: store))
    guard try Confirmation(house: house).agreed(to: Messages.eraseQuestion, isGiven: yes) else {
      try house.output.remark(Messages.nothingErased)
      return .success
    }
    let erasure = try store.erase(plan: summary.id, by: house.actor, at: house.clock.now)
    try house.output.lines(Messages.erased(erasure.cleanedCopies.count))
    guard erasure.unreadCopies.isEmpty else {
      throw Trouble(
        .inputOutput, Messages.copiesNotErased(erasure.unreadCopies), hint: Messages.copiesNotErasedHint)
    }
    return .success
  }

  private func inventory(of summary: PlanSummary, in store: PlanStore) throws -> [String] {
    let sessions = try store.sessions().filter { $0.plan == summary.id }.count
    return Messages.willGo(
      plan: Messages.planName(summary), id: summary.id.text, conversations: sessions,
      changes: try store.history(ofPlan: summary.id).count, disclosures: try store.disclosures(ofPlan: summary.id).count
    )
  }
}
