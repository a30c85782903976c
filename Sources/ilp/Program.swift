// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Glibc
internal import Localization
internal import Terminal

/// The program: puts the parts together, runs one command, and turns whatever comes of it into an exit status.
@main
@MainActor
enum Program {
  static func main() {
    Hardening.apply()
    exit(run().code)
  }

  private static func run() -> ExitStatus {
    do {
      let words = try CommandLineReader.words()
      let choice = LanguageChoice(words, environment: Environment.variables)
      let language = try choice.language(executable: Environment.executable)
      return Language.$current.withValue(language) { run(words) }
    } catch {
      return Farewell(error).say()
    }
  }

  /// Runs the command that the words name, in the language that is bound.
  private static func run(_ words: [String]) -> ExitStatus {
    do {
      if let start = EverydayStart(words) { return try start.talk.run(in: House(start.options)) }
      if let ask = EverydayNeed(words) {
        let house = try House(ask.options)
        // It was only read from, and the process ends: to take all apart first would keep its user waiting.
        _ = Unmanaged.passRetained(house)
        return try ask.question.run(in: house)
      }
      let command = try CommandLineReader.command(words)
      guard let command = command as? any HouseCommand else { return try explain(command) }
      return try command.run(in: House(command.global.values))
    } catch {
      return Farewell(error).say()
    }
  }

  /// A group of commands, or "help": it runs by throwing its own help page.
  private static func explain(_ command: any ParsableCommand) throws -> ExitStatus {
    var command = command
    try command.run()
    return .success
  }
}
