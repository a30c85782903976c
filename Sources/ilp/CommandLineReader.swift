// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue

/// From the words of the command line to the command they name.
enum CommandLineReader {
  static func command() throws -> any ParsableCommand {
    let words = try words()
    try refuseUnknownCommand(words)
    return try Ilp.parseAsRoot(words)
  }

  /// The words that name a command, as far as they do: `plan show`; empty when none does.
  static var commandWords: [String] { path(of: (try? words()) ?? []).words }

  /// The arguments without the program's name. Swift mends broken UTF-8 silently; a file of another name would be meant.
  private static func words() throws -> [String] {
    try (1..<max(1, Int(CommandLine.argc))).map { position in
      guard let bytes = CommandLine.unsafeArgv[position], let word = String(validatingCString: bytes) else {
        throw Trouble(.usage, Messages.argumentNotText(position), hint: Messages.argumentNotTextHint)
      }
      return word
    }
  }

  private static func refuseUnknownCommand(_ words: [String]) throws {
    let path = path(of: words)
    let known = path.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !path.subcommands.isEmpty, words.count > path.words.count else { return }
    let word = words[path.words.count]
    guard !word.hasPrefix("-"), !known.contains(word) else { return }
    let near = Nearness.nearest(to: word, among: known.sorted())
    throw Trouble(
      .usage, Messages.unknownCommand((path.words + [word]).joined(separator: " ")),
      hint: Messages.unknownCommandHint(near.map { (path.words + [$0]).joined(separator: " ") }))
  }

  private static func path(of words: [String]) -> (words: [String], subcommands: [any ParsableCommand.Type]) {
    var path: [String] = []
    var subcommands = Ilp.commands
    for word in words {
      guard let command = subcommands.first(where: { $0.configuration.commandName == word }) else { break }
      path.append(word)
      subcommands = command.configuration.subcommands
    }
    return (path, subcommands)
  }
}
