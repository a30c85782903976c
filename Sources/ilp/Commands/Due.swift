// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans
internal import Reports
internal import Store

/// ilp due
struct Due: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Show what is due in all plans, and whose turn it is.",
    discussion: "Ends with 0 when nothing is overdue, and with 1 when something is.")

  @Option(help: ArgumentHelp("How far to look: 30d, 6w, 3m.", valueName: "span")) var within = Span.days(30)
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let today = house.clock.today
    let items = try house.shelf.existing()?.agenda(through: within.end(from: today)) ?? []
    let report = DueReport(try rows(items, in: house), today: today)
    try house.output.result(json ? report.json : report.text(house.reportOptions))
    return items.contains { $0.isOverdue(on: today) } ? .yes : .success
  }

  /// The titles are in the list of plans; no plan is opened for them.
  @MainActor
  private func rows(_ items: [DueItem], in house: House) throws -> [DueRow] {
    guard !items.isEmpty else { return [] }
    let titles = Dictionary(try house.shelf.required().summaries().map { ($0.id, $0.title) }) { first, _ in first }
    return items.map { due in
      DueRow(
        plan: due.plan, planTitle: titles[due.plan], learner: due.learner.isEmpty ? nil : due.learner, item: due.item,
        isOverdue: due.isOverdue(on: house.clock.today))
    }
  }
}
