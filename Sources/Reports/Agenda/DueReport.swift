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

  /// What is overdue, then what comes; a sentence where nothing is due.
  public func text(_ options: ReportOptions = ReportOptions()) -> String {
    var writer = TextWriter(options)
    let groups = [
      (Messages.overdue, items.filter(\.isOverdue), more.overdue),
      (Messages.coming, items.filter { !$0.isOverdue }, more.coming),
    ]
    let sections = groups.compactMap { title, items, more in
      let rest: [Block] = more > 0 ? [.text(Messages.moreDue(more))] : []
      return DocumentSection(title, [.entries(items.map(entry(for:)))] + rest)
    }
    if sections.isEmpty { writer.append(Messages.nothingDue) }
    writer.write(sections)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// `{"items": [{"plan", "learner", "kind", "what", "who", "due", "overdue"}]}`; names that are not known are null.
  public var json: String {
    JSONWriter.text(["items": .array(items.map(json(of:)))])
  }

  private func entry(for due: DueRow) -> Entry {
    let item = due.item.shown
    let what = due.item.what == item.kind.rawValue ? item.what.uppercasedFirst : item.what
    let facts = [
      Fact(Messages.by, say("reports.due-report.entry", "\(item.due.words) (\(item.due.distanceWords(from: today)))")),
      Fact(Messages.who, item.who),
      Fact(Messages.planOf, [due.learner, due.planTitle].compactMap(\.self).listed),
    ]
    return Entry(what, facts: facts.compactMap(\.self))
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
