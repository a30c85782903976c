// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Localization
internal import Plans

/// ilp log
struct Log: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: say("ilp.log.abstract", "Write down what happened, in your own words."),
    discussion: say(
      "ilp.log.discussion",
      """
      Examples: ilp log Maya read 74 wpm, 3 errors · ilp log held 3 of 4 sessions · ilp log yesterday he did not want to read.       It finds the plan and the goal, and asks only when it is not sure. Your words are kept as they are.
      """))

  @Argument(parsing: .remaining, help: ArgumentHelp(say("ilp.log.words", "What happened."))) var words: [String]
  @Option(help: ArgumentHelp(say("ilp.log.plan", "The plan it belongs to."), valueName: "plan")) var plan: String?
  @Option(
    help: ArgumentHelp(say("ilp.log.goal", "The goal it belongs to: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Option(help: ArgumentHelp(say("ilp.log.on", "The day it happened; today without it."), valueName: "day")) var on:
    String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if words.joined().allSatisfy(\.isWhitespace) { throw ValidationError(Messages.logEmpty) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let filing = LogFiling(house: house, plan: plan, goal: goal, day: try on.map { try house.day($0) })
    let console = house.console()
    defer { console.close() }
    let told = try filing.file(words.joined(separator: " ")) { try LogQuestion(console: console).choose($0, $1) }
    try house.output.lines([told])
    return .success
  }
}

/// A question with numbered answers at the terminal.
@MainActor
struct LogQuestion {
  let console: any Console

  /// The place of the choice; nil when nobody can answer or the person leaves.
  func choose(_ question: String, _ choices: [String]) throws -> Int? {
    guard console.isInteractive else { return nil }
    try console.tell(Utterance(.question, question))
    for choice in choices { try console.tell(Utterance(.choice, choice)) }
    guard
      case .line(let line) = try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words([]) }),
      let number = Int(line.filter { !$0.isWhitespace }), choices.indices.contains(number - 1)
    else { return choices.count - 1 }
    return number - 1
  }
}
