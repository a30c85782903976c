// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue

/// From the words of the command line to the command they name.
enum CommandLineReader {
  static func command(_ words: [String]) throws -> any ParsableCommand {
    let path = path(of: words)
    if let command = path.command, let parsed = try? command.parseAsRoot(Array(words.dropFirst(path.words.count))),
      parsed is any HouseCommand
    {
      return parsed
    }
    // Through the whole tree of commands it takes longer, and pages and errors know where they belong.
    try refuseUnknownCommand(words)
    return try Ilp.parseAsRoot(words)
  }

  /// The words that name a command, as far as they do: `plan show`; empty when none does.
  static var commandWords: [String] { path(of: (try? words()) ?? []).words }

  /// The arguments without the program's name. Swift mends broken UTF-8 silently; a file of another name would be meant.
  static func words() throws -> [String] {
    try (1..<max(1, Int(CommandLine.argc))).map { position in
      guard let bytes = CommandLine.unsafeArgv[position], let word = String(validatingCString: bytes) else {
        throw Trouble(.usage, Messages.argumentNotText(position), hint: Messages.argumentNotTextHint)
      }
      return word
    }
  }

  private static func refuseUnknownCommand(_ words: [String]) throws {
    let path = path(of: words)
    let known = path.subcommands.flatMap(names) + ["help"]
    guard !path.subcommands.isEmpty, words.count > path.words.count else { return }
    let word = words[path.words.count]
    guard !word.hasPrefix("-"), !known.contains(word) else { return }
    let near = Nearness.nearest(to: word, among: known.sorted())
    throw Trouble(
      .usage, Messages.unknownCommand((path.words + [word]).joined(separator: " ")),
      hint: Messages.unknownCommandHint(near.map { (path.words + [$0]).joined(separator: " ") }))
  }

  /// How far words name commands.
  private struct Path {
    var words: [String] = []
    var subcommands = Ilp.commands
    /// The command at the end, when it is one that does something.
    var command: (any HouseCommand.Type)?
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
  }

  private static func path(of words: [String]) -> Path {
    var path = Path()
    for word in words {
      guard let command = path.subcommands.first(where: { names(of: $0).contains(word) }) else { break }
      path.words.append(command.configuration.commandName ?? word)
      path.subcommands = command.configuration.subcommands
      path.command = command as? any HouseCommand.Type
    }
    return path
  }
}
