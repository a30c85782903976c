// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans

/// ilp review
struct ReviewPlan: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Hold the review of a plan, or put the next ones on the agenda.",
    discussion:
      "With --schedule the next review of each rhythm of the kind of plan is planned: monthly, quarterly, yearly.")

  @Argument(help: "The plan; left out, the only one there is.") var plan: String?
  @Flag(help: "Only plan the next reviews.") var schedule = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

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
