// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue

/// From the words of the command line to the command they name.
enum CommandLineReader {
  static func command() throws -> any ParsableCommand {
    let words = try words()
    try refuseUnknownCommand(words.first)
    return try Ilp.parseAsRoot(words)
  }

  /// The arguments without the program's name. Swift mends broken UTF-8 silently; a file of another name would be meant.
  private static func words() throws -> [String] {
    try (1..<max(1, Int(CommandLine.argc))).map { position in
      guard let bytes = CommandLine.unsafeArgv[position], let word = String(validatingCString: bytes) else {
        throw Trouble(.usage, Messages.argumentNotText(position), hint: Messages.argumentNotTextHint)
      }
      return word
    }
  }

  private static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    throw Trouble(
      .usage, Messages.unknownCommand(word),
      hint: Messages.unknownCommandHint(Nearness.nearest(to: word, among: names.sorted())))
  }

  private static var names: Set<String> {
    Set(Ilp.commands.map { $0._commandName } + ["help"])
  }
}
