// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Plans
internal import Understanding

/// ilp understand
struct Understand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Show what is heard in a typed line.",
    discussion: "Example: ilp understand --json can we go back to the previous question?")

  @Argument(help: "The line, as it would be typed.") var text: [String]
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let context = try house.materials.get().readingContext(today: house.clock.today)
    let understood = Understanding.read(text.joined(separator: " "), context: context)
    let document = UnderstoodDocument(understood, today: house.clock.today)
    if json {
      try house.output.json(document.json)
    } else {
      try house.output.lines(document.lines)
    }
    return .success
  }
}
