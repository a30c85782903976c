// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Understanding

/// ilp understand
struct Understand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: say("ilp.understand.abstract", "Show what is heard in a typed line."),
    discussion: say(
      "ilp.understand.discussion",
      """
      It prints what a line of a conversation would be taken for: a request or an answer, its several things, the day,
      the three tests of a goal, what it tells of its measure, and a signpost. Nothing is kept.
      Example: ilp understand --json can we go back to the previous question?
      """))

  @Argument(help: ArgumentHelp(say("ilp.understand.text", "The line, as it would be typed."))) var text: [String] = []
  @Option(
    help: ArgumentHelp(
      say(
        "ilp.understand.table",
        "Read a CSV file of lines instead, - for standard input, and print a list: columns line, today and start."),
      valueName: "file"))
  var table: String?
  @Flag(help: .printJSON) var json = false
  @Option(
    help: ArgumentHelp(say("ilp.understand.start", "The day that \"day 30\" is counted from, such as 2026-11-02.")))
  var start: CalendarDate?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if text.isEmpty == (table == nil) { throw ValidationError(Messages.lineOrTable) }
    if table != nil, !json { throw ValidationError(Messages.tableNeedsJSON) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let today = house.clock.today
    if let table {
      let lines = try UnderstoodTable(
        table: house.table(table, needs: ["line"], takes: nil), today: today, start: start)
      let read = try lines.rows(named: table).map { try reading(of: $0.line, $0.today, $0.start, house).json }
      try house.output.json(.array(read))
      return .success
    }
    let document = try reading(of: text.joined(separator: " "), today, start, house)
    if json {
      try house.output.json(document.json)
    } else {
      try house.output.lines(document.lines)
    }
    return .success
  }

  @MainActor
  private func reading(
    of words: String, _ today: CalendarDate, _ start: CalendarDate?, _ house: House
  ) throws -> UnderstoodDocument {
    var context = try house.materials.get().readingContext(today: today)
    context.start = start
    let understood = Understanding.read(words, context: context)
    let weighing =
      Understanding.weighing(words, context: context) ?? Understanding.openDayWeighing(words, context: context)
    let measure = MeasureReading(words, context: context)
    return UnderstoodDocument(
      of: words, understood, measure, weighing, Understanding.mentions(words, context: context), today: today)
  }
}
