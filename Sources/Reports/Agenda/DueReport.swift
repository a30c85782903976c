// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
public import Plans

/// What is due, over all plans: as text, and as JSON for programs.
public struct DueReport: Sendable {
  private let items: [DueRow]
  private let today: CalendarDate
  private let more: (overdue: Int, coming: Int)

  /// - Parameters:
  ///   - items: in any order; they are shown by day.
  ///   - today: the day from which distances are told.
  ///   - more: how many further things are overdue and coming, beside those that are shown.
  public init(_ items: [DueRow], today: CalendarDate, more: (overdue: Int, coming: Int) = (0, 0)) {
    self.items = items.enumerated().sorted {
      ($0.element.item.due, $0.offset) < ($1.element.item.due, $1.offset)
    }.map(\.element)
    self.today = today
    self.more = more
  }

  /// What is overdue, then what comes, one row each, under the people whose plans they are in; below it how one acts on that. A
  /// sentence where nothing is due.
  public func text(_ options: ReportOptions = ReportOptions()) -> String {
    var writer = TextWriter(options)
    let groups = [
      (Messages.overdue, items.filter(\.isOverdue), more.overdue),
      (Messages.coming, items.filter { !$0.isOverdue }, more.coming),
    ]
    let sections = groups.compactMap { title, items, more in
      let rest: [Block] = more > 0 ? [.text(Messages.moreDue(more))] : []
      return DocumentSection(title, [.entries(entries(for: items))] + rest)
    }
    if sections.isEmpty { writer.append(Messages.nothingDue) }
    writer.write(sections)
    if !howToAct.isEmpty { writer.append("") }
    for line in howToAct { writer.append(line) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// `{"items": [{"plan", "learner", "kind", "what", "who", "due", "overdue"}]}`; names that are not known are null.
  public var json: String {
    JSONWriter.text(["items": .array(items.map(json(of:)))])
  }

  /// One for each plan, the one with the earliest day first.
  private func entries(for items: [DueRow]) -> [Entry] {
    var plans: [Identifier] = []
    for item in items where !plans.contains(item.plan) { plans.append(item.plan) }
    let grouped = Dictionary(grouping: items, by: \.plan)
    return plans.compactMap { plan in
      guard let rows = grouped[plan], let first = rows.first else { return nil }
      let name = [first.learner, first.planTitle].compactMap(\.self).listed
      let headings = [Messages.by, Messages.fromToday, Messages.who, Messages.what]
      let table = Table(headings: headings, rows: rows.map(row(for:)))
      return Entry(name.isEmpty ? Messages.noWords : name, blocks: [.table(table)])
    }
  }

  private func row(for due: DueRow) -> Table.Row {
    let item = due.item.shown
    let what = due.item.what == item.kind.rawValue ? item.what.uppercasedFirst : item.what
    return Table.Row([item.due.shortWords, distance(of: item.due), item.who ?? "", what])
  }

  /// How far a day is from today; beyond two weeks in whole weeks.
  private func distance(of day: CalendarDate) -> String {
    let days = today.days(until: day)
    let near = abs(days) < 14 ? day : today.adding(days: days / 7 * 7) ?? day
    return near.distanceWords(from: today)
  }

  /// The commands by which one acts on what is due, with the name of whoever comes first.
  private var howToAct: [String] {
    guard let name = items.lazy.compactMap(\.learner).first else { return [] }
    let isCounted = items.contains { $0.item.kind == .observation }
    return [Messages.goOver(name)] + (isCounted ? [Messages.writeDown(name)] : [])
  }

  private func json(of due: DueRow) -> JSONValue {
    [
      "plan": .string(due.plan.text), "learner": due.learner.map(JSONValue.string) ?? .null,
      "kind": .string(due.item.kind.rawValue), "what": .string(due.item.what),
      "who": due.item.who.map(JSONValue.string) ?? .null, "due": .string(due.item.due.iso),
      "overdue": .bool(due.isOverdue),
    ]
  }
}
