// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans
internal import Store
internal import Terminal

/// ilp due
struct Due: HouseCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is due in all plans, and whose turn it is.",
    discussion: "Ends with 0 when nothing is overdue, and with 1 when something is.")

  @Option(help: ArgumentHelp("How far to look: 30d, 6w, 3m.", valueName: "span")) var within = Span.days(30)
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let today = house.clock.today
    let items = try house.shelf.existing()?.agenda(through: within.end(from: today)) ?? []
    if json {
      try house.output.json(["items": .array(items.map { Self.row($0, today) })])
    } else if items.isEmpty {
      try house.output.lines([Messages.nothingDue(within)])
    } else {
      try house.output.lines(Self.table(items, today).lines(width: house.width))
    }
    return items.contains { $0.isOverdue(on: today) } ? .yes : .success
  }

  private static func row(_ due: DueItem, _ today: CalendarDate) -> JSONValue {
    [
      "plan": .string(due.plan.text), "learner": .string(due.learner), "kind": .string(due.item.kind.rawValue),
      "what": .string(due.item.what), "who": JSONValue(due.item.who), "due": .string(due.item.due.iso),
      "overdue": .bool(due.isOverdue(on: today)),
    ]
  }

  private static func table(_ items: [DueItem], _ today: CalendarDate) -> Table {
    Table(
      columns: [.init("due", least: 10), .init("", least: 10), .init("learner"), .init("what", least: 16), .init("who")],
      rows: items.map { due in
        let when = due.item.due.distanceWords(from: today)
        return [
          due.item.due.iso, due.isOverdue(on: today) ? "overdue, \(when)" : when,
          due.learner.isEmpty ? Messages.noName : due.learner, "\(due.item.kind.rawValue): \(due.item.what)",
          due.item.who ?? Messages.nobody,
        ]
      })
  }
}
