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

  @Argument(help: ArgumentHelp(say("ilp.understand.text", "The line, as it would be typed."))) var text: [String]
  @Flag(help: .printJSON) var json = false
  @Option(
    help: ArgumentHelp(say("ilp.understand.start", "The day that \"day 30\" is counted from, such as 2026-11-02.")))
  var start: CalendarDate?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    var context = try house.materials.get().readingContext(today: house.clock.today)
    context.start = start
    let words = text.joined(separator: " ")
    let understood = Understanding.read(words, context: context)
    let weighing =
      Understanding.weighing(words, context: context) ?? Understanding.openDayWeighing(words, context: context)
    let measure = MeasureReading(words, context: context)
    let document = UnderstoodDocument(of: words, understood, measure, weighing, today: house.clock.today)
    if json {
      try house.output.json(document.json)
    } else {
      try house.output.lines(document.lines)
    }
    return .success
  }
}
