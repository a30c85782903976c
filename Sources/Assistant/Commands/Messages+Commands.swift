// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said of keys and commands.
extension Messages {
  static var lineDropped: String {
    say("assistant.line-dropped", "Line dropped. /pause saves and leaves; Ctrl-D does the same.")
  }
  static var howToLeave: String {
    say("assistant.how-to-leave", "/help shows what you can do. Ctrl-D pauses; everything is saved as you go.")
  }
  static var nothingTyped: String {
    say("assistant.nothing-typed", "Nothing typed. Give an answer, or /skip to leave this one for later.")
  }
  static var roomTakesCommands: String {
    say("assistant.room-takes-commands", "No question is asked here. Try a command, such as /help or /echo hello.")
  }
  static var noQuestionHere: String {
    say("assistant.no-question-here", "no question is open here: this works in a conversation (ilp chat --flow ID)")
  }
  static var moreHelp: String {
    say(
      "assistant.more-help",
      "/help all shows every command, /help NAME one of them. A unique beginning is enough: /ex for /example. /say and your words keeps them as an answer, whatever they look like."
    )
  }
  static var multiLineHow: String {
    say(
      "assistant.multi-line-how",
      "Write as many lines as you like. A line with only a dot ends them; Ctrl-C drops them.")
  }
  static var editorLeft: String {
    say("assistant.editor-left", "Nothing came back from the editor. The question is still open.")
  }
  static var noHistory: String { say("assistant.no-history", "No commands yet.") }

  /// What a line in plain words was taken for, and how to type it.
  static func takenAs(_ request: RequestWords?, isKnown: Bool) -> String {
    let meaning = request?.meaning ?? say("assistant.taken-as.help", "help")
    let literally = request?.literally ?? "/help"
    return isKnown
      ? say("assistant.taken-as.known", "Taken as a request: \(meaning).")
      : say(
        "assistant.taken-as",
        "Taken as a request: \(meaning) (\(literally)). If it was your answer, type /say and the words again.")
  }

  static func unknownCommand(_ name: String, _ nearest: Command?) -> String {
    let hint =
      nearest.map { say("assistant.unknown-command.hint", "did you mean /\($0.name)?") }
      ?? say("assistant.unknown-command.hint-2", "/help all shows every command")
    return say("assistant.unknown-command", "unknown command /\(name): nothing was done; \(hint)")
  }

  static func ambiguous(_ name: String, _ commands: [Command]) -> String {
    say(
      "assistant.ambiguous",
      "several commands begin with /\(name): nothing was done; type more of one: \(commands.map { "/\($0.name)" }.listed)"
    )
  }

  static func textMissing(_ command: Command?) -> String {
    say(
      "assistant.text-missing",
      "words missing: type \(command?.usage ?? say("assistant.text-missing-2", "the command and some words"))")
  }
  static func echo(_ text: String) -> String { say("assistant.echo", "Echo: \u{201C}\(text)\u{201D}") }

  static func setUsage(_ level: HelpLevel) -> String {
    say("assistant.set-usage", "setting not known: type /set help brief, normal or full (now \(level.rawValue))")
  }

  static func helpIsNow(_ level: HelpLevel) -> String {
    switch level {
    case .brief: say("assistant.help-is-now.brief", "Questions only, from now on.")
    case .normal: say("assistant.help-is-now.normal", "Questions, with a word on how to answer.")
    case .full: say("assistant.help-is-now.full", "Questions, with what is meant and an example.")
    }
  }
}
