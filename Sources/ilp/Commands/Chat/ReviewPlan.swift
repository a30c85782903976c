// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp review
struct ReviewPlan: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: say("ilp.review-plan.abstract", "Hold the review of a plan, or put the next ones on the agenda."),
    discussion:
      say(
        "ilp.review-plan.discussion",
        "With --schedule the next review of each rhythm of the kind of plan is planned: monthly, quarterly, yearly."))

  @Argument(help: ArgumentHelp(say("ilp.review-plan.plan", "The plan; left out, the only one there is."))) var plan:
    String?
  @Flag(help: ArgumentHelp(say("ilp.review-plan.schedule", "Only plan the next reviews."))) var schedule = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    guard schedule else { return try Talk(flow: "review", plan: plan).run(in: house) }
    let id = try house.planNamed(plan).id
    let (_, words) = try house.change(id) { plan in
      plan.planReviews(try house.kind(of: plan)?.clocks ?? [], today: house.clock.today)
    }
    try house.output.lines(words.isEmpty ? [Messages.reviewsArePlanned] : Messages.changed(words))
    return .success
  }
}
