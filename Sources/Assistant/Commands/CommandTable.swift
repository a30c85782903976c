// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// All commands. A new command is one row here and one case of `CommandAction`.
package enum CommandTable {
  package static let commands: [Command] = [
    Command("help", ["?"], .optionalWords("command"), .help, essential: true, "what you can do here"),
    Command("back", [], .none, .back, essential: true, "go to the question before"),
    Command("skip", ["next", "pass"], .none, .skip, essential: true, "leave this question for later"),
    Command("unknown", ["idk"], .none, .unknown, essential: true, "say that it is not known yet"),
    Command("why", [], .none, .why, essential: true, "why this is asked"),
    Command("example", [], .none, .example, essential: true, "see what an answer can look like"),
    Command("edit", ["change"], .optionalStep, .edit, essential: true, "change an answer"),
    Command(
      "review", ["list", "answers"], .optionalWords("section"), .review, essential: true, "see all answers by number"),
    Command("pause", ["stop"], .none, .pause, essential: true, "stop here; everything is saved"),
    Command("support", [], .none, .support, essential: true, "people to turn to when something is wrong"),
    Command("say", [], .words("text"), .say, "give an answer word for word, even if it looks like a command"),
    Command("reword", ["repeat"], .none, .reword, "hear the question in other words"),
    Command("where", ["progress"], .none, .whereAmI, "how far we are"),
    Command("goto", [], .place, .goTo, "go to a section or a question"),
    Command("undo", [], .none, .undo, "take the last step back"),
    Command("redo", [], .none, .redo, "do again what was undone"),
    Command("suggest", [], .optionalWords("words"), .suggest, "find things that could help"),
    Command("note", [], .words("text"), .note, "keep a note beside the answers"),
    Command("notes", [], .none, .notes, "list the notes"),
    Command(
      "log", [], .words("what happened"), .log, "write down a number or what happened, with the goal it is about"),
    Command("editor", [], .none, .editor, "write the answer in your own editor"),
    Command("multi", [], .none, .multiLine, "write several lines; a line with only a dot ends them"),
    Command("save", [], .none, .save, "see what is saved, and where"),
    Command("export", [], .file, .export, "write the plan to a file (.md, .json or .txt)"),
    Command("print", ["show", "plan"], .none, .show, "show the plan as it stands"),
    Command("resume", [], .optionalWords("number"), .resume, "go on with another open conversation"),
    Command("new", [], .optionalFlow, .new, "begin another conversation"),
    Command("set", [], .optionalWords("help brief|normal|full"), .set, "choose how much help is shown"),
    Command("private", [], .optionalStep, .markPrivate, "keep an answer out of every export, or let it in again"),
    Command("forget", [], .optionalStep, .forget, "erase an answer for good"),
    Command("handover", [], .none, .handover, "how your part is handed over to somebody else"),
    Command("history", [], .none, .history, "the commands typed so far"),
    Command("echo", [], .words("text"), .echo, "say the text back (to try the keys)"),
    Command("quit", ["exit"], .none, .quit, "leave; everything is saved"),
  ]

  /// What a typed command name stands for.
  package enum Match: Sendable {
    case one(Command)
    /// The prefix of several commands.
    case several([Command])
    /// None; the nearest name, when one is near.
    case none(nearest: Command?)
  }

  /// Finds a command by its name, an alias, or a prefix that only one name has.
  package static func match(_ typed: String) -> Match {
    let name = typed.lowercased()
    if let exact = commands.first(where: { $0.name == name || $0.aliases.contains(name) }) { return .one(exact) }
    let begun = name.isEmpty ? [] : commands.filter { $0.name.hasPrefix(name) }
    if begun.count == 1 { return .one(begun[0]) }
    if begun.count > 1 { return .several(begun) }
    return .none(nearest: nearest(to: name))
  }

  /// Words that alone on a line are commands, because nobody means them as an answer.
  package static let bareWords: [String: CommandAction] = [
    "help": .help, "?": .help, "back": .back, "skip": .skip, "quit": .quit, "idk": .unknown,
  ]

  /// The commands of the program in the shell: whoever types one here shall not have it taken for an answer.
  package static let shellCommands: Set<String> = [
    "chat", "review", "understand", "plan", "due", "log", "progress", "cohort", "recommend", "corpus", "flow", "check",
    "languages", "schema", "verify", "backup", "rescue", "help",
  ]

  /// The first command that does something; nil where none does.
  package static func command(for action: CommandAction) -> Command? {
    commands.first { $0.action == action }
  }

  private static func nearest(to name: String) -> Command? {
    let scored = commands.map { ($0, EditDistance.between(name, $0.name)) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, name.count / 2) else { return nil }
    return best.0
  }
}
