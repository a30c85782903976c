// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp due
struct Due: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say("ilp.due.abstract", "Show what is due in all plans, and whose turn it is."),
    discussion: say(
      "ilp.due.discussion",
      """
      Ends with 0 when nothing is overdue, and with 1 when something is. With --ics it writes a calendar file: reading a later \
      one into the same calendar moves what has moved, and doubles nothing.
      """))

  @Option(help: ArgumentHelp(say("ilp.due.within", "How far to look: 30d, 6w, 3m."), valueName: "span")) var within =
    Span.days(30)
  @Option(help: ArgumentHelp(say("ilp.due.who", "Only what is the turn of this person."), valueName: "name")) var who:
    String?
  @Option(help: ArgumentHelp(say("ilp.due.plan", "Only this plan."), valueName: "plan")) var plan: String?
  @Flag(help: ArgumentHelp(say("ilp.due.all", "Show everything, however much it is."))) var all = false
  @Option(
    help: ArgumentHelp(say("ilp.due.ics", "Write a calendar to this file; - for standard output."), valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var ics: String?
  @Flag(help: ArgumentHelp(say("ilp.due.initials", "In the calendar, people by their initials."))) var initials = false
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// How many things of each kind are shown unless all are asked for.
  private static let shown = 40

  func validate() throws {
    if initials, ics == nil { throw ValidationError(Messages.initialsWithoutCalendar) }
    if json, ics != nil { throw ValidationError(Messages.jsonAndCalendar) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let today = house.clock.today
    let plan = try plan.map { try house.planNamed($0).id }
    let end = within.end(from: today)
    guard let store = try house.shelf.existing() else {
      if let ics {
        try put(CalendarFile([], stamp: house.clock.now), to: ics, in: house)
      } else {
        try show(DueReport([], today: today), in: house)
      }
      return .success
    }
    if let ics {
      let items = try store.agenda(through: end, includingDone: true, who: who, plan: plan)
      try write(items, of: plan, from: store, to: ics, in: house)
      return items.contains { $0.isOverdue(on: today) } ? .yes : .success
    }
    let limit = all || json ? nil : Self.shown
    let overdue = try store.agenda(through: today.adding(days: -1), who: who, plan: plan, limit: limit)
    let coming = try store.agenda(from: today, through: end, who: who, plan: plan, limit: limit)
    let report = DueReport(
      (overdue + coming).map { DueRow($0, today: today) }, today: today,
      more: (
        try more(than: overdue, from: nil, through: today.adding(days: -1), plan, limit, in: store),
        try more(than: coming, from: today, through: end, plan, limit, in: store)
      ))
    try show(report, in: house)
    return overdue.isEmpty ? .success : .yes
  }

  /// How many things are not shown; counted only where the list is full.
  private func more(
    than shown: [DueItem], from first: CalendarDate?, through last: CalendarDate?, _ plan: Identifier?, _ limit: Int?,
    in store: PlanStore
  ) throws -> Int {
    guard let limit, shown.count == limit else { return 0 }
    return try store.agendaCount(from: first, through: last, who: who, plan: plan) - shown.count
  }

  @MainActor
  private func show(_ report: DueReport, in house: House) throws {
    try house.output.result(json ? report.json : report.text(house.reportOptions))
  }

  /// What was done lies behind; what is done ahead of its day is taken out of the calendar.
  @MainActor
  private func write(
    _ items: [DueItem], of plan: Identifier?, from store: PlanStore, to file: String, in house: House
  ) throws {
    let today = house.clock.today
    let shown = items.filter { !$0.item.done || $0.item.due >= today }
    var export = CalendarExport(items: shown, gone: [])
    if store.mode == .readOnly {
      try house.output.remark(Messages.calendarNotRemembered)
    } else {
      export = try store.exportCalendar(shown, today: today, who: who, plan: plan)
    }
    let entries = export.items.map { due -> CalendarEntry in
      CalendarEntry(
        due.item, plan: due.plan, title: due.title, names: [due.learner, due.preferred], sequence: due.revision,
        isShort: initials)
    }
    let gone = export.gone.map { CalendarEntry(gone: $0.item, plan: $0.plan, day: $0.due, sequence: $0.sequence) }
    try put(CalendarFile(entries + gone, stamp: house.clock.now), to: file, in: house)
  }

  /// A calendar is written again and again to the same place.
  @MainActor
  private func put(_ calendar: CalendarFile, to file: String, in house: House) throws {
    guard file != "-" else { return try house.output.verbatim(calendar.text) }
    try FileDraft(path: file, replaces: true).write(calendar.text)
    try house.output.remark(Messages.written(file))
  }
}

extension DueRow {
  fileprivate init(_ due: DueItem, today: CalendarDate) {
    self.init(
      plan: due.plan, planTitle: due.title.isEmpty ? nil : due.title, learner: due.learner.isEmpty ? nil : due.learner,
      item: due.item, isOverdue: due.isOverdue(on: today))
  }
}
