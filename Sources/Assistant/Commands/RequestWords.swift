// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
package import Understanding

/// How the program says what it took a line for, and what to type for the same.
package struct RequestWords: Equatable, Sendable {
  /// "change goal 2".
  package let meaning: String
  /// "/edit goal 2"; every command can be typed like this.
  package let literally: String

  /// Nil for an answer.
  package init?(_ understood: Understood) {
    guard understood.intent != .answer else { return nil }
    let target = understood.change.map { change in
      [change.topic?.rawValue, change.number.map(String.init)].compactMap(\.self).joined(separator: " ")
    }
    if understood.intent == .edit, let target, !target.isEmpty {
      let into = understood.change?.words.map { ": \($0)" } ?? ""
      self.init(
        meaning: say("assistant.request-words.init", "change \(target)\(into)"), literally: "/edit \(target)\(into)")
      return
    }
    guard case .one(let command) = CommandTable.match(understood.command) else { return nil }
    self.init(command)
  }

  /// Of a command that was named by its bare word.
  init(_ command: Command) {
    self.init(meaning: command.summary, literally: "/\(command.name)")
  }

  private init(meaning: String, literally: String) {
    self.meaning = meaning
    self.literally = literally
  }

  /// Why words that look like a day are none.
  package static func problem(_ problem: DateProblem) -> String { Messages.noDay(problem) }
}
